import { expect } from 'vitest'

import type { SetSettings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { load } from './compile.ts'
import { code, model, plain, says, set, settings } from './model.ts'

/** A set with a code of each kind, and what its responses carry. */
export const example = model(
  [
    set([
      code(0, 'Ok', { kind: 'success' }),
      code(1, 'Validation', { kind: 'error', data: 'Readonly<Record<string, string>>', facets: { next: 'fix-input' } }),
      code(13, 'WrongDomain', { kind: 'error', data: 'string | null', facets: { next: 'switch-domain', final: true } }),
      code(98, 'PartiallyDone', { kind: 'partial', data: 'readonly { id: number }[]', attributes: { final: false } }),
      code(100, 'BackgroundWait', {
        kind: 'pending',
        data: 'number',
        attributes: { 'HTTP status': 202 },
        locales: { en: says(plain('Wait.'), 'w'), kk: says(plain('Күтіңіз.'), 'w') },
      }),
    ]),
  ],
  ['en', 'kk'],
)

/** The settings that make responses, errors and facets of it. */
export const all = { response: { code: 'code', data: 'data', message: 'message' }, errors: true, facets: true }

/** Calls a function that was emitted. */
type Call = (name: string, ...args: readonly unknown[]) => unknown

/**
 * Emits the set and loads what was emitted.
 *
 * @param more - Further settings.
 * @returns What calls a function by its name.
 */
export async function caller(more: Partial<SetSettings> = {}): Promise<Call> {
  const { value, diagnostics } = await emit(example, settings({ ...all, ...more }))
  expect(diagnostics).toEqual([])
  const api = await load(value)
  return (name, ...args) => {
    const found = api[name]
    if (typeof found !== 'function') throw new Error(`no ${name}`)
    const result: unknown = Reflect.apply(found, undefined, args)
    return result
  }
}
