import type { OutputFile } from '../output-file.ts'
import type { Catalogs } from './catalog.ts'
import { jsonFile } from './json-file.ts'

/**
 * i18next: `<locale>.json`, one flat object. i18next has no escape for `{{x}}` and `$t(x)`: who loads the catalog sets
 * `interpolation: { skipOnVariables: … }` no, see README: `skipInterpolation: true`.
 */
export function i18next({ catalogs }: Catalogs): readonly OutputFile[] {
  return catalogs.map(({ locale, messages }) =>
    jsonFile(
      `catalogs/i18next/${locale}.json`,
      messages.map(({ key, text }) => [key, text]),
    ),
  )
}
