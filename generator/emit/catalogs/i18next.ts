import { literal } from '../doors/literal.ts'
import type { OutputFile } from '../output-file.ts'
import { header } from '../header.ts'
import type { Catalogs } from './catalog.ts'
import { jsonFiles } from './json-files.ts'

/**
 * i18next: `i18next/<locale>.json`, and `i18next/resources.d.ts` with the type of the source locale's, for
 * `CustomTypeOptions`. i18next has no escape for `{{x}}` and `$t(x)`: whoever looks a message up passes
 * `{ skipInterpolation: true }`.
 *
 * @param all - The messages.
 */
export function i18next(all: Catalogs): readonly OutputFile[] {
  const source = all.catalogs.find(({ locale }) => locale === all.sourceLocale)
  return [...jsonFiles(all, 'i18next'), resourceTypes(source?.messages.map(({ key }) => key) ?? [])]
}

/** The values are `string`, not the texts: i18next would read `{{x}}` in a literal type as an argument. */
function resourceTypes(keys: readonly string[]): OutputFile {
  const lines = [
    header,
    '',
    '/** The keys of the catalogs: the type of one namespace of `resources` in i18next’s `CustomTypeOptions`. */',
    'export interface Resources {',
    ...keys.map((key) => `  readonly ${/^[A-Za-z_$][\w$]*$/.test(key) ? key : literal(key)}: string`),
    '}',
    '',
  ]
  return { path: 'catalogs/i18next/resources.d.ts', text: lines.join('\n') }
}
