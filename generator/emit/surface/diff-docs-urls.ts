import type { Settings } from '../../config/settings.ts'
import type { Change } from '../../model/diff/verdict.ts'
import type { Model } from '../../model/types.ts'
import { urlOf } from '../set/code-doc.ts'
import { scopesOf } from '../set/scope.ts'

/**
 * Tells whether the addresses that programs show lead elsewhere with other settings. No program stops, and nothing that it
 * can be held against says so.
 *
 * @param former - The model that an output was written of.
 * @param settings - The settings of now.
 * @param before - Those that it was written with, `null` where nobody knows.
 */
export function diffDocsUrls(former: Model, settings: Settings, before: Settings | null): readonly Change[] {
  if (before === null || before.docsUrl === settings.docsUrl) return []
  if (before.docsUrl === null || settings.docsUrl === null) return []
  const [were, are] = [urlsOf(former, before), urlsOf(former, settings)]
  if (were.every((url, index) => url === are[index])) return []
  const nothing = { set: null, code: null, name: null }
  return [{ ...nothing, kind: 'docs-url-changed', level: 'safe', before: before.docsUrl, after: settings.docsUrl }]
}

function urlsOf(model: Model, settings: Settings): readonly (string | null)[] {
  return scopesOf(model, settings).flatMap((scope) => scope.set.codes.map((code) => urlOf(code, scope)))
}
