import { readFile } from 'node:fs/promises'

import type { SetSettings, Settings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { compile } from '../../generator/generate.ts'
import { modelOf } from '../support/model.ts'
import type { Model } from '../../generator/model/types.ts'
import { settings } from '../emit/model.ts'

/** The locales of our own documentation, the source locale first. */
export const locales = ['kk', 'en', 'ru'] as const

const own: Settings = settings({
  locales: { source: 'kk', names: 'en', map: {}, missing: 'fallback', fallback: {} },
  registry: 'docs-input/registry.yaml',
  tsdoc: 'kk',
})

/** The model of our own documentation, of which the sizes and times are taken. */
export async function seedModel(): Promise<Model> {
  const root = new URL('../../docs-input/', import.meta.url)
  const documents = await Promise.all(
    locales.map(async (locale) => ({
      file: `docs-input/${locale}/api-codes.md`,
      path: 'api-codes.md',
      locale,
      text: await readFile(new URL(`${locale}/api-codes.md`, root), 'utf8'),
    })),
  )
  const registry = await readFile(new URL('registry.yaml', root), 'utf8')
  return modelOf(compile({ documents, registry, settings: own }))
}

/**
 * What is generated of it.
 *
 * @param more - Settings that differ from the defaults.
 * @param setMore - Settings of the set that differ from the defaults.
 */
export async function seedFiles(
  more: Partial<Settings> = {},
  setMore: Partial<SetSettings> = {},
): Promise<readonly OutputFile[]> {
  const written = await emit(await seedModel(), {
    ...own,
    ...more,
    tsdoc: 'kk',
    ...setMore,
  })
  return written.value
}
