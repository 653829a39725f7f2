import type { Change, ChangeKind } from '../../model/diff/verdict.ts'

const sentences: Readonly<Record<ChangeKind, (before: string, after: string) => string>> = {
  'set-added': (_, after) => `new set, with the type ${after}`,
  'set-removed': (before) => `the set and its type ${before} are gone`,
  'type-name-changed': (before, after) => `the type ${before} is called ${after}`,
  'value-type-changed': (before, after) => `its codes were of type ${before} and are of type ${after}`,
  'code-added': () => 'new code: a switch over all codes lacks it',
  'code-removed': () => 'the code and its name are gone',
  'code-withdrawn': () => 'gone from the docs; its name stays, deprecated, and is no live code',
  'code-revived': () => 'back in the docs',
  'code-renumbered': (before, after) => `the name stood for ${before} and stands for ${after}`,
  'code-renamed': (before, after) => `${before} is called ${after}; ${before} stays as a deprecated alias`,
  'name-removed': (before, after) => `the name ${before} is gone${after === '' ? '' : `; it is ${after} now`}`,
  'name-revalued': (before, after) => `the name ${before} stands for ${after} now`,
  'alias-added': (_, after) => `new alias ${after}`,
  'code-deprecated': (_, after) => `deprecated${after === '' ? '' : `: ${after}`}`,
  'deprecation-lifted': () => 'not deprecated any more',
  'kind-changed': (before, after) => `the kind was ${orNone(before)} and is ${orNone(after)}`,
  'data-changed': (before, after) => `the data was ${orNone(before)} and is ${orNone(after)}`,
  'facet-added': (_, after) => `new facet ${after}`,
  'facet-removed': (before) => `no code has the facet ${before} any more`,
  'facet-retyped': (before, after) => `the facet ${before} is now ${after}`,
  'facet-word-removed': (before) => `no code has the facet ${before} any more`,
  'facet-changed': (before, after) => `${before} → ${after}`,
  'outcome-added': (_, after) => `what the call can return, with the type ${after}`,
  'outcome-removed': (before) => `what the call can return is not said any more, and the type ${before} is gone`,
  'outcome-code-added': () => 'the call can return this code, too',
  'outcome-code-removed': () => 'the call does not return this code any more',
  'range-added': (_, after) => `new range ${after}`,
  'range-removed': (before) => `the range ${before} is gone`,
  'locale-added': (_, after) => `new locale ${after}`,
  'locale-removed': (before) => `the locale ${before} is gone`,
  'source-locale-changed': (before, after) =>
    `messages are in ${after} where a program names no locale, not in ${before}`,
  'text-changed': (_, after) => `another text in ${after}`,
  'translation-added': (_, after) => `now also in ${after}`,
  'translation-removed': (before) => `not translated any more in ${before}`,
  'anchor-changed': (before, after) => `the anchor ${orNone(before)} is ${orNone(after)} now`,
  'document-moved': (_, after) => `in another document (${after})`,
  'spelling-changed': (before, after) => `the docs wrote ${before} and write ${after}`,
  'exports-added': (_, after) => `new ${exportsOf(after)}`,
  'exports-removed': (before) => `gone: ${exportsOf(before)}`,
  'export-changed': (before, after) =>
    [...(before === '' ? [] : [`was ${cut(before)}`]), after === '' ? 'and is gone' : `is ${cut(after)}`].join(', '),
  'import-changed': (before, after) => `the modules were ${imports.get(before)} and are ${imports.get(after)}`,
  'catalog-added': (_, after) => `new catalogs for ${after}`,
  'catalog-removed': (before) => `the catalogs for ${before} are gone`,
  'catalog-changed': (before, after) =>
    before === '' ? `new keys in ${cut(after)}` : `keys are gone from ${cut(before)}`,
  'catalog-text-changed': (before, after) => `the texts of the catalogs are ${after}, and were ${before}`,
  'docs-url-changed': (before, after) => `the docs are at ${cut(after)}, and were at ${cut(before)}`,
  'package-changed': (before, after) =>
    after === ''
      ? `the output is no package any more; it was ${before}`
      : `the output is the package ${after}; it was ${orNone(before)}`,
  'output-moved': (before, after) => `the output is in ${after}/; programs import it from ${before}/`,
}

/** How modules are imported, in words. */
const imports: ReadonlyMap<string, string> = new Map([
  ['.js', 'JavaScript'],
  ['.ts as .js', 'TypeScript that is imported as .js'],
  ['.ts as .ts', 'TypeScript that is imported as .ts'],
])

/** More names than this are counted, and a longer text is cut. */
const limits = { names: 8, characters: 120 }

/**
 * Says what a change is, in one sentence without a full stop.
 *
 * @param change - The change.
 * @returns Plain text; it may hold texts of the docs.
 */
export function describeChange({ kind, before, after, unchanged = [], config = [] }: Change): string {
  return [
    sentences[kind](before ?? '', after ?? ''),
    ...(unchanged.length === 0 ? [] : [`${unchanged.join(', ')} may have to follow`]),
    ...(config.length === 0 ? [] : [`made by ${config.map((key) => `\`${key}\``).join(' and ')} in the config`]),
  ].join('; ')
}

/**
 * Says what a change is about.
 *
 * @param change - The change.
 * @returns `apiCode 8 LoginFailed`, or the set alone, or nothing for the whole model.
 */
export function describeSubject({ set, code, name }: Change): string {
  return [set, code, name].filter((part) => part !== null).join(' ')
}

function orNone(text: string): string {
  return text === '' ? 'none' : text
}

function exportsOf(names: string): string {
  const all = names.split(', ')
  const rest = all.length - limits.names
  return rest > 1 ? `${all.slice(0, limits.names).join(', ')} and ${rest} more` : names
}

function cut(text: string): string {
  return text.length > limits.characters ? `${text.slice(0, limits.characters)}…` : text
}
