import type { CodeValue } from '../types.ts'

/**
 * Writes a code as a key of the registry.
 *
 * @param value - The code.
 * @param raw - The code as the docs write it: a hexadecimal one stays so.
 * @returns Digits, or a quoted string.
 */
export function keyText(value: CodeValue, raw: string): string {
  if (typeof value === 'string') return quoted(value)
  return /^0x[0-9a-fA-F]+$/.test(raw) && Number(raw) === value ? raw : String(value)
}

/**
 * Writes a text as YAML that means this text and nothing else, inside braces too.
 *
 * @param text - Any text.
 * @returns The text itself where it is plain words, else a quoted string.
 */
export function scalarText(text: string): string {
  return isPlain(text) ? text : quoted(text)
}

/** A letter first, then nothing that YAML could take for anything but text. */
function isPlain(text: string): boolean {
  return (
    /^[\p{L}_][\p{L}\p{M}\p{N}_ .;!?()/’“”«»–—…%+=$~*-]*$/u.test(text) &&
    !/ $|^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  )
}

function quoted(text: string): string {
  return /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]*$/u.test(text) ? `'${text.replaceAll("'", "''")}'` : JSON.stringify(text)
}
