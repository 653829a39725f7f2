import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { i18next } from './i18next.ts'

/** Writes the catalogs of all locales in one format. */
export type EmitFormat = (catalogs: Catalogs) => readonly OutputFile[]

/** Every catalog format but the TypeScript modules: to add one, write its file and name it here. */
export const formats: ReadonlyMap<string, EmitFormat> = new Map([['i18next', i18next]])
