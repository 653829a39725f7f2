import type { Example } from './example.ts'
import { anchors } from './anchors.ts'
import { cells } from './cells.ts'
import { codes } from './codes.ts'
import { columns } from './columns.ts'
import { descriptions } from './descriptions.ts'
import { encoding } from './encoding.ts'
import { ground } from './ground.ts'
import { htmlTables } from './html-tables.ts'
import { limits } from './limits.ts'
import { locales } from './locales.ts'
import { parity } from './parity.ts'
import { tables } from './tables.ts'
import { text } from './text.ts'

export { showDocuments } from './show-documents.ts'

const areas = [
  anchors,
  cells,
  codes,
  columns,
  descriptions,
  encoding,
  ground,
  htmlTables,
  limits,
  locales,
  parity,
  tables,
  text,
]

/** The examples of every rule about the text of documents, by the rule's name. */
export const examples: ReadonlyMap<string, Example> = new Map(
  areas.flatMap((area) => Object.entries<Example>(area).map(([name, example]) => [kebab(name), example] as const)),
)

/** `brokenDelimiterRow` as `broken-delimiter-row`. */
function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (character) => `-${character.toLowerCase()}`)
}
