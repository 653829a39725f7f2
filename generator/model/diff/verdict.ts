import type { CodeValue } from '../types.ts'

/** What a change does to programs: stop them from compiling or mislead them, offer them more, or nothing. */
export type Level = 'breaking' | 'additive' | 'safe'

/** The step that a version must take at least. */
export type Step = 'major' | 'minor' | 'patch' | 'none'

/** What a change is. These words are public: programs that read the JSON depend on them. */
export type ChangeKind =
  | 'set-added'
  | 'set-removed'
  | 'type-name-changed'
  | 'value-type-changed'
  | 'code-added'
  | 'code-removed'
  | 'code-withdrawn'
  | 'code-revived'
  | 'code-renumbered'
  | 'code-renamed'
  | 'name-removed'
  | 'name-revalued'
  | 'alias-added'
  | 'code-deprecated'
  | 'deprecation-lifted'
  | 'kind-changed'
  | 'data-changed'
  | 'facet-added'
  | 'facet-removed'
  | 'facet-retyped'
  | 'facet-word-removed'
  | 'facet-changed'
  | 'outcome-added'
  | 'outcome-removed'
  | 'outcome-code-added'
  | 'outcome-code-removed'
  | 'range-added'
  | 'range-removed'
  | 'locale-added'
  | 'locale-removed'
  | 'source-locale-changed'
  | 'text-changed'
  | 'translation-added'
  | 'translation-removed'
  | 'anchor-changed'
  | 'document-moved'
  | 'spelling-changed'
  | 'exports-added'
  | 'exports-removed'
  | 'export-changed'
  | 'import-changed'
  | 'catalog-added'
  | 'catalog-removed'
  | 'catalog-changed'
  | 'catalog-text-changed'
  | 'docs-url-changed'
  | 'package-changed'
  | 'output-moved'

/** One difference between two models. */
export interface Change {
  readonly kind: ChangeKind
  readonly level: Level
  /** The set's id, `null` for a change of the whole model. */
  readonly set: string | null
  readonly code: CodeValue | null
  /** The code's name after the change, where it has one then. */
  readonly name: string | null
  /** What was, and what is: names, types, anchors, locales. `null` where there is nothing to show. */
  readonly before: string | null
  readonly after: string | null
  /** The locales whose text stayed as it was where the source's changed: their translators may have to follow. */
  readonly unchanged?: readonly string[]
  /** The keys of the config that made the change. */
  readonly config?: readonly string[]
}

/** The whole comparison. */
export interface Verdict {
  /** The gravest level, `none` where nothing changed. */
  readonly level: Level | 'none'
  readonly step: Step
  /** Whether the generated files were compared, too: a `model.json` alone says nothing of what the config changed. */
  readonly covers: 'everything' | 'docs'
  /** The gravest first; then by set and code. */
  readonly changes: readonly Change[]
}

/** What programs see of a facet. */
export interface FacetShape {
  /** A yes or no, one of a few words, or what the lookup returns. */
  readonly form: 'flag' | 'vocabulary' | 'text' | 'number'
  /** The words that guards and types name, as literals. */
  readonly words: ReadonlySet<string>
}

/** The facets of each set that code is made of, by set and by title. */
export type FacetShapes = ReadonlyMap<string, ReadonlyMap<string, FacetShape>>

/** The constants that programs can import of each code's message, by set, locale and code. */
export type MessageConstants = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<CodeValue, readonly string[]>>>

/** How strictly a comparison judges. */
export interface DiffOptions {
  /** Whether programs are taken to switch over all codes, locales and words: then a new one breaks them. */
  readonly strict: boolean
  readonly facets: { readonly before: FacetShapes; readonly after: FacetShapes }
  readonly constants: { readonly before: MessageConstants; readonly after: MessageConstants }
}

const weights = { none: 0, safe: 1, additive: 2, breaking: 3 } as const
const steps = { none: 'none', safe: 'patch', additive: 'minor', breaking: 'major' } as const

/**
 * Tells whether a level is at least as grave as another.
 *
 * @param level - The level found.
 * @param limit - The level to compare with.
 * @returns Whether it is reached.
 */
export function reaches(level: Verdict['level'], limit: Level): boolean {
  return weights[level] >= weights[limit]
}

/**
 * Sums up changes.
 *
 * @param changes - In order of set and code.
 * @param covers - What was compared.
 * @returns The verdict, the gravest changes first.
 */
export function verdictOf(changes: readonly Change[], covers: Verdict['covers'] = 'everything'): Verdict {
  const sorted = changes.toSorted((a, b) => weights[b.level] - weights[a.level])
  const level = sorted[0]?.level ?? 'none'
  return { level, step: steps[level], covers, changes: sorted }
}
