import type { RuleDescription } from '../rule.ts'
import * as config from './config.ts'
import * as encoding from './encoding.ts'
import * as files from './files.ts'
import * as locales from './locales.ts'
import * as names from './names.ts'
import * as registry from './registry.ts'

/** Every rule, in code-unit order of the names: what `rules` in the config and `doc-codes explain` know. */
export const rules: readonly RuleDescription[] = [config, encoding, files, locales, names, registry]
  .flatMap((area): readonly RuleDescription[] => Object.values(area))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1))
