import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'

import type { Result } from '../diagnostics/diagnostic.ts'
import { codeDataMissing, codeKeyRepeated } from '../diagnostics/rules/code.ts'
import type { DeclaredCode, DeclaredCodes } from './declared-code.ts'
import { recordKeys } from './record-keys.ts'

/**
 * Reads the codes that stand at a path of a JSON or YAML file: a list of codes or of records, a map of names to codes, a
 * map of codes to names, texts or records.
 *
 * @param text - The file.
 * @param file - Its path, for places.
 * @param path - The keys that lead there: `/errors/codes` or `errors.codes`; empty for the whole file.
 * @returns The codes. Diagnostics: `code-data-missing`, `code-key-repeated`.
 */
export function readData(text: string, file: string, path: string): Result<DeclaredCodes> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  // A repeated key is no mistake of the syntax: which one counts is asked where the codes stand.
  const broken = document.errors.find((one) => one.code !== 'DUPLICATE_KEY')
  if (broken !== undefined) {
    const { line = 1, col = 1 } = broken.linePos?.[0] ?? {}
    const [reason = ''] = broken.message.split(/ at line |\n/)
    const problem = codeDataMissing({ file, line, column: col }, { path, keys: [], broken: reason })
    return { value: { form: 'data', isUsed: false, codes: [] }, diagnostics: [problem] }
  }
  const steps = path.replace(/^\//, '').split(path.startsWith('/') ? '/' : '.')
  const target = document.getIn(path === '' || path === '/' ? [] : steps.map(unescaped), true)
  const placeOf = (node: Node | null): DeclaredCode['place'] => {
    const { line, col } = lines.linePos(node?.range?.[0] ?? 0)
    return { file, line: Math.max(1, line), column: Math.max(1, col) }
  }
  const nothing = { name: null, comment: null, deprecated: null }
  const codes = isSeq<Node>(target)
    ? target.items.flatMap((item): readonly DeclaredCode[] => {
        if (isMap(item)) return recordOf(item, null, placeOf(item))
        const value = isScalar(item) ? codeOf(item.value) : null
        return value === null ? [] : [{ value, ...nothing, place: placeOf(item) }]
      })
    : isMap<Node, Node | null>(target)
      ? path === '' && holdsOthers(target)
        ? []
        : target.items.flatMap(({ key, value }) => pairOf(key, value, placeOf(key)))
      : []
  const [from = 0, to = 0] = isMap(target) || isSeq(target) ? (target.range ?? []) : []
  const repeated = document.errors.filter(
    (one) => one.code === 'DUPLICATE_KEY' && one.pos[0] >= from && one.pos[0] < to,
  )
  if (repeated.length > 0) {
    const problems = repeated.map(({ pos: [start] }) => {
      const { line, col } = lines.linePos(start)
      const [key = ''] = /^"[^"]*"|^'[^']*'|^[^:\n]*/.exec(text.slice(start)) ?? []
      return codeKeyRepeated({ file, line, column: col }, { key: key.replaceAll(/^["']|["']$/g, '').trim() })
    })
    return { value: { form: 'data', isUsed: false, codes: [] }, diagnostics: problems }
  }
  if (codes.length > 0) return { value: { form: 'data', isUsed: false, codes }, diagnostics: [] }
  const missing = codeDataMissing(
    { file, line: 1, column: 1 },
    { path, keys: topKeys(document.contents), broken: null },
  )
  return { value: { form: 'data', isUsed: false, codes: [] }, diagnostics: [missing] }
}

/** Whether a file holds lists and maps of codes, and no codes itself: what is said of a code is a text, or has a known key. */
function holdsOthers({ items }: YAMLMap<Node, Node | null>): boolean {
  const known = Object.values(recordKeys).flat()
  return items.every(({ key, value }) => {
    if (isScalar(key) && /^-?\d+$/.test(String(key.value))) return false
    if (!isMap(value)) return isSeq(value)
    return value.items.every((inner) => {
      const name = isScalar(inner.key) ? inner.key.value : null
      const isText = isScalar(inner.value) && typeof inner.value.value === 'string'
      return !isText && !known.some((one) => one === name)
    })
  })
}

/** A pair of a map: a name and its code, or a code and what is said of it. */
function pairOf(key: Node, value: Node | null, place: DeclaredCode['place']): readonly DeclaredCode[] {
  const own = isScalar(key) ? codeOf(key.value) : null
  if (own === null) return []
  if (isMap(value)) return recordOf(value, own, place)
  const said = isScalar(value) ? codeOf(value.value) : null
  const none = { comment: null, deprecated: null }
  const isNumber = /^-?\d+$/.test(String(own))
  const isWord = typeof said === 'number' || (said !== null && !/\s/.test(said))
  if (!isNumber && said !== null && isWord) return [{ value: said, name: String(own), ...none, place }]
  const code = isNumber ? Number(own) : own
  const name = typeof said === 'string' && /^[A-Za-z_]\w*$/.test(said) ? said : null
  return [{ value: code, name, ...none, comment: name === null && typeof said === 'string' ? said : null, place }]
}

function recordOf(record: YAMLMap, key: number | string | null, place: DeclaredCode['place']): readonly DeclaredCode[] {
  const said = (names: readonly string[]): number | string | null =>
    names.map((name) => codeOf(record.get(name))).find((found) => found !== null) ?? null
  const isCode = key !== null && /^-?\d+$/.test(String(key))
  const own = isCode ? Number(key) : said(recordKeys.value)
  const value = own ?? key
  if (value === null) return []
  const name = said(recordKeys.name) ?? (own === null || isCode ? null : key)
  const comment = said(recordKeys.comment)
  const isDeprecated = record.get('deprecated') === true
  return [
    {
      value,
      name: name === null ? null : String(name),
      comment: comment === null ? null : String(comment),
      deprecated: isDeprecated ? '' : null,
      place,
    },
  ]
}

function codeOf(value: unknown): number | string | null {
  return typeof value === 'number' || typeof value === 'string' ? value : null
}

/** A JSON pointer writes `/` and `~` otherwise; a list is asked for its items by number. */
function unescaped(step: string): string | number {
  const plain = step.replaceAll('~1', '/').replaceAll('~0', '~')
  return /^\d+$/.test(plain) ? Number(plain) : plain
}

function topKeys(contents: unknown): readonly string[] {
  return isMap(contents) ? contents.items.map(({ key }) => String(isScalar(key) ? key.value : key)) : []
}
