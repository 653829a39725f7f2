import { expect } from 'vitest'

import type { SetSettings, Settings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import type { Model } from '../../generator/model/types.ts'
import { code, model, set, settings } from './model.ts'

/**
 * Emits a model, which nothing speaks against.
 *
 * @param given - The model.
 * @param more - Settings of the run.
 * @param setMore - Settings of its sets.
 */
export async function filesOf(
  given: Model,
  more: Partial<Settings> = {},
  setMore: Partial<SetSettings> = {},
): Promise<readonly OutputFile[]> {
  const { value, diagnostics } = await emit(given, settings({ ...more, ...setMore }))
  expect(diagnostics).toEqual([])
  return value
}

/**
 * The text of one emitted file.
 *
 * @param files - All of them.
 * @param path - Its path, which must be there.
 */
export function textOf(files: readonly OutputFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`no ${path}`)
  return file.text
}

/** A set of numbers and one of words. */
export const two = model([
  set([code(0, 'Ok'), code(8, 'LoginFailed')]),
  set([code('DELIVRD', 'Delivrd'), code('constructor', 'Constructor')], {
    id: 'smsStatus',
    typeName: 'SmsStatus',
    type: 'string',
  }),
])
