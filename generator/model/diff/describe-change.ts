import type { Change, ChangeKind } from './verdict.ts'

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
  'facet-word-removed': (before) => `no code has the facet ${before} any more`,
  'facet-changed': (before, after) => `${before} → ${after}`,
  'range-added': (_, after) => `new range ${after}`,
  'range-removed': (before) => `the range ${before} is gone`,
  'locale-added': (_, after) => `new locale ${after}`,
  'locale-removed': (before) => `the locale ${before} is gone`,
  'text-changed': (_, after) => `another text in ${after}`,
  'translation-added': (_, after) => `now also in ${after}`,
  'translation-removed': (before) => `not translated any more in ${before}`,
  'anchor-changed': (before, after) => `the anchor ${orNone(before)} is ${orNone(after)} now`,
  'document-moved': (_, after) => `in another document (${after})`,
  'spelling-changed': (before, after) => `the docs wrote ${before} and write ${after}`,
}

/**
 * Says what a change is, in one sentence without a full stop.
 *
 * @param change - The change.
 * @returns Plain text; it may hold texts of the docs.
 */
export function describeChange({ kind, before, after }: Change): string {
  return sentences[kind](before ?? '', after ?? '')
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
