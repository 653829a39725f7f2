import { textOf } from '../identity/evidence.ts'
import type { EntryEdit } from '../registry/edit-entry.ts'
import type { RegistryEntry } from '../registry/types.ts'
import type { DocumentedCode } from '../types.ts'
import { nameKey } from './judged-code.ts'

/**
 * What an entry holds once a person accepts what the docs say of its code.
 *
 * @param code - The code as the docs have it.
 * @param entry - Its entry.
 * @param language - The language of the recorded texts.
 */
export function acceptedEdit(code: DocumentedCode, entry: RegistryEntry, language: string): EntryEdit {
  const said =
    (Object.hasOwn(code.locales, language) ? code.locales[language] : undefined) ?? Object.values(code.locales)[0]
  const text = said === undefined ? '' : textOf(said)
  const back = { status: undefined, raw: undefined, last: undefined }
  const key = code.docsName === null ? null : nameKey(code.docsName)
  const isKnown = key === null || [entry.name, ...entry.was, ...entry.called].some((name) => nameKey(name) === key)
  return {
    ...(entry.status === 'removed' ? back : {}),
    ...(isKnown || code.docsName === null ? {} : { called: [...entry.called, code.docsName] }),
    ...(text === '' || text === entry.text ? {} : { text }),
  }
}
