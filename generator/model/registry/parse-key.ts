import { isScalar, type Node, Scalar } from 'yaml'
import type { Place, Result } from '../../diagnostics/diagnostic.ts'
import { registryKey } from '../../diagnostics/rules/registry.ts'
import type { CodeValue } from '../types.ts'

/**
 * Reads the code that an entry is for: a plain integer (`8`, `-32700`, `0x80070005`), or a quoted string (`'DELIVRD'`).
 *
 * YAML takes more for a number than people see in it: `1e3`, `01000` and `1000` are one key to it.
 *
 * @param key - The key.
 * @param place - Where it is.
 * @returns The value, or `null` and a diagnostic `registry-key`.
 */
export function parseKey(key: Node | null, place: Place): Result<CodeValue | null> {
  if (isScalar(key)) {
    const { value, source = '', type } = key
    if (type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE) {
      if (typeof value === 'string') return { value, diagnostics: [] }
    } else if (typeof value === 'number' && Number.isSafeInteger(value) && isPlainInteger(source, value)) {
      return { value, diagnostics: [] }
    }
    return { value: null, diagnostics: [registryKey(place, { written: source })] }
  }
  return { value: null, diagnostics: [registryKey(place, { written: null })] }
}

function isPlainInteger(source: string, value: number): boolean {
  return source === String(value) || /^0x[0-9a-fA-F]+$/.test(source)
}
