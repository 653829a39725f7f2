import { placeOfKey, type Settings } from '../config/settings.ts'
import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic, Result } from '../diagnostics/diagnostic.ts'
import { over } from '../diagnostics/edits.ts'
import { placeholderUnclear } from '../diagnostics/rules/codes.ts'
import { configUnknownSet } from '../diagnostics/rules/config.ts'
import type { FilledPlaceholder, SourceDocument } from './document.ts'

/** A code that a placeholder may stand for. */
export interface NamedCode {
  readonly raw: string
  readonly name: string
  readonly aliases: readonly string[]
}

/** The codes that placeholders may stand for, by the id of their set. */
export type NamedCodes = ReadonlyMap<string, readonly NamedCode[]>

/** One entry of `placeholders`. */
interface Placeholder {
  /** What fits it in a text; its group is what `*` took. */
  readonly expression: RegExp
  /** The codes that it may stand for, as the docs write them. */
  readonly codesOf: (taken: string) => readonly string[]
  readonly set: string | null
}

/**
 * Puts codes where documents have the placeholders of a template engine, as the config says.
 *
 * @param documents - The documents as they were read.
 * @param settings - `placeholders`: `{ '{{API_*}}': 'apiCode' }` or `{ API_OK: 0 }`.
 * @param sets - The codes of all sets.
 * @returns The same documents with the codes in their texts, and where. Diagnostics: `placeholder-unclear` for one in a table that
 *   fits no code or several, `config-unknown-set`.
 */
export function fillPlaceholders(
  documents: readonly SourceDocument[],
  settings: Settings,
  sets: NamedCodes,
): Result<readonly SourceDocument[]> {
  const ids = [...sets.keys()]
  const diagnostics: Diagnostic[] = []
  const placeholders = Object.entries(settings.placeholders).flatMap(([key, meant]): readonly Placeholder[] => {
    const isPattern = key.includes('*')
    if (!isPattern || typeof meant === 'number') return [ofWord(key, String(meant))]
    const codes = sets.get(meant)
    if (codes !== undefined) return [ofPattern(key, meant, codes)]
    const place = placeOfKey(settings, ['placeholders', key])
    diagnostics.push(configUnknownSet(place, { id: meant, suggestion: closest(meant, ids), ids }))
    return []
  })
  const value = documents.map((document) => {
    const filled: FilledPlaceholder[] = []
    const lines = document.text.split('\n').map((line, index) => {
      const place = { file: document.file, line: index + 1 }
      const isRow = /^\s*(?:>\s*)*\|.*\||<t[dh][\s>]/i.test(line)
      return placeholders.reduce((text, { expression, codesOf, set }) => {
        return text.replace(expression, (written: string, taken: string) => {
          const codes = codesOf(taken)
          const [code] = codes
          if (code !== undefined && codes.length === 1) {
            if (set !== null) filled.push({ ...place, set, raw: code })
            return code
          }
          const column = line.indexOf(written) + 1
          if (isRow)
            diagnostics.push(
              placeholderUnclear(over({ ...place, column }, written), { written, set: set ?? '', codes }),
            )
          return written
        })
      }, line)
    })
    return { ...document, text: lines.join('\n'), filled }
  })
  return { value, diagnostics }
}

/** `{{API_*}}`: what `*` took is the name of a code, case and separators aside. */
function ofPattern(key: string, set: string, codes: readonly NamedCode[]): Placeholder {
  const source = key
    .split('*')
    .map((part) =>
      part
        .trim()
        .split(/\s+/u)
        .map(literal)
        .join(String.raw`\s*`),
    )
    .join(String.raw`([\p{L}\p{N}_.-]+)`)
  const spaced = source
    .replace(/^((?:\\[{$%]|[<#[%])+)/, String.raw`$1\s*`)
    .replace(/((?:\\\}|%|>|\\\])+)$/, String.raw`\s*$1`)
  return {
    expression: new RegExp(spaced, 'gu'),
    set,
    codesOf: (taken) => {
      const meant = codes.filter(({ name, aliases }) => [name, ...aliases].some((one) => plain(one) === plain(taken)))
      return meant.map(({ raw }) => raw)
    },
  }
}

/** `API_OK`: the word inside of any of `{{ }}`, `${ }` and `% %`. */
function ofWord(word: string, code: string): Placeholder {
  const inside = literal(word)
  const forms = [String.raw`\{\{\s*${inside}\s*\}\}`, String.raw`\$\{\s*${inside}\s*\}`, `%${inside}%`]
  return { expression: new RegExp(`(${forms.join('|')})`, 'gu'), set: null, codesOf: () => [code] }
}

function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}

function literal(text: string): string {
  return text.replace(/[.+^${}()|[\]\\*?]/g, '\\$&')
}
