import { textOf } from '../identity/evidence.ts'
import type { Addition, Revision } from '../registry/changes.ts'
import type { EntryEdit } from '../registry/edit-entry.ts'
import type { RegistryEntry, RegistrySet, StaleTranslation } from '../registry/types.ts'
import type { CodeValue, DocumentedCode } from '../types.ts'
import { newAnchors } from './anchors.ts'
import type { ChosenName } from './resolve-names.ts'

/**
 * Lists the codes that the registry does not know.
 *
 * @param set - The set's id.
 * @param codes - Codes without an entry.
 * @param chosen - Their names.
 * @param source - The source language.
 * @returns One addition a code.
 */
export function additionsOf(
  set: string,
  codes: readonly DocumentedCode[],
  chosen: ReadonlyMap<CodeValue, ChosenName>,
  source: string,
): readonly Addition[] {
  return codes.map((code) => {
    const { value, raw, locales: texts } = code
    return {
      value,
      raw,
      name: chosen.get(value)?.name ?? '',
      anchors: newAnchors({ id: set, value, raw, texts, known: [] }) ?? [],
      text: sourceText(code, source),
    }
  })
}

/** What the registry is to hold of the codes of a set. */
export interface Recorded {
  readonly source: string
  /** The translations that did not follow their source, by code. */
  readonly stale: ReadonlyMap<CodeValue, Readonly<Record<string, StaleTranslation>>>
  /** What the docs call codes beside their names. */
  readonly called: ReadonlyMap<CodeValue, readonly string[]>
}

/**
 * Lists the entries that the docs change: another text, another anchor, a translation that lags or follows, a code that was
 * removed or internal and stands in the docs now.
 *
 * @param set - The set's entries.
 * @param codes - Every code of the docs.
 * @param recorded - What else is to be recorded.
 * @returns One revision an entry that changes.
 */
export function revisionsOf(
  { id, byValue }: RegistrySet,
  codes: readonly DocumentedCode[],
  { source, stale, called }: Recorded,
): readonly Revision[] {
  return codes.flatMap((code): readonly Revision[] => {
    const { value, raw, locales: texts } = code
    const entry = byValue.get(value)
    if (entry === undefined) return []
    const anchors = newAnchors({ id, value, raw, texts, known: entry.anchors })
    const isBack = entry.status === 'removed' || entry.status === 'internal'
    const text = sourceText(code, source)
    const edit: EntryEdit = {
      ...(isBack ? { status: undefined, raw: undefined, last: undefined } : {}),
      ...(anchors === null ? {} : { anchors }),
      ...(text === null || text === entry.text ? {} : { text }),
      ...(called.has(value) ? { called: called.get(value) } : {}),
      ...staleEdit(entry, stale.get(value) ?? {}),
    }
    return Object.keys(edit).length === 0 ? [] : [{ value, edit }]
  })
}

function staleEdit({ stale }: RegistryEntry, now: Readonly<Record<string, StaleTranslation>>): EntryEdit {
  if (JSON.stringify(Object.entries(stale)) === JSON.stringify(Object.entries(now))) return {}
  if (Object.keys(now).length === 0) return { stale: undefined }
  const marks = Object.entries(now).map(([locale, { of, text }]) => [locale, { of, text }] as const)
  return { stale: Object.fromEntries(marks) }
}

/** The whole text in the source language, `null` where there is none. */
function sourceText({ locales }: DocumentedCode, source: string): string | null {
  const said = Object.hasOwn(locales, source) ? locales[source] : undefined
  const text = said === undefined ? '' : textOf(said)
  return text === '' ? null : text
}
