import { printable } from '../report.ts'
import type { Documents } from './example.ts'

/** Examples of what is too long are shown no further than this. */
const longest = 160

/**
 * Writes the documents of an example for people to read.
 *
 * @param documents - The documents.
 * @returns Their lines; where there are several, or the name matters, each below its path. What nobody would see is escaped.
 */
export function showDocuments(documents: Documents): string {
  const files = Object.entries(documents)
  const isPlain = files.length === 1 && files[0]?.[0] === 'codes.md'
  const texts = files.map(([file, text]) => `${isPlain ? '' : `${file}:\n\n`}${text === '' ? '(empty)\n' : text}`)
  return texts.join('\n').trimEnd().split('\n').map(shown).join('\n')
}

function shown(line: string): string {
  const visible = printable(line).replace(/(?![\t ])[\p{Cf}\p{Co}\p{Zs}]|(?<=\p{L})\p{M}/gu, (character) => {
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
  })
  return visible.length > longest ? `${visible.slice(0, longest)}…` : visible
}
