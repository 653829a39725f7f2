import type { CodeTable } from '../types.ts'
import { groupBy } from '../group-by.ts'
import { bracket, setIdOfHeading } from './heading-id.ts'
import { setId } from './set-names.ts'

/** The ids that bold paragraphs above tables give, by table. */
export type CaptionIds = ReadonlyMap<CodeTable, string>

/** A table whose caption gives an id. */
interface Captioned {
  readonly table: CodeTable
  readonly heading: string
  readonly caption: string
  readonly id: string
}

/**
 * Makes ids of the bold paragraphs that tell tables below one heading apart, as headings of their own would.
 *
 * @param tables - All tables of the source.
 * @returns An id for each table that stands below a heading with others, none of which has the same caption: with the words of the
 *   heading before it where another heading gives that id, or stands above such a caption, too.
 */
export function captionIds(tables: readonly CodeTable[]): CaptionIds {
  const captioned = tables.flatMap(readCaption)
  if (captioned.length === 0) return new Map()
  const siblings = groupBy(tables, placeOf)
  const sameCaption = groupBy(captioned, ({ table, id }) => `${id}\n${placeOf(table)}`)
  const headed = new Set(tables.map((table) => setIdOfHeading(table)))
  // One of each heading tells as much as all.
  const ofId = groupBy(
    [...new Map(captioned.map((one) => [`${one.id}\n${one.heading}`, one])).values()],
    ({ id }) => id,
  )
  return new Map(
    captioned.flatMap((one): readonly (readonly [CodeTable, string])[] => {
      const { table, heading, caption, id } = one
      const isAlone = (siblings.get(placeOf(table)) ?? []).length < 2
      const isRepeated = (sameCaption.get(`${id}\n${placeOf(table)}`) ?? []).length > 1
      if (isAlone || isRepeated || id === setIdOfHeading(table)) return []
      const isShared = headed.has(id) || (ofId.get(id) ?? []).some((other) => other.heading !== heading)
      return [[table, isShared ? (setId(`${heading.replace(bracket, ' ')} ${caption}`) ?? id) : id]]
    }),
  )
}

function readCaption(table: CodeTable): readonly Captioned[] {
  const { heading, rows, caption = null } = table
  const id = caption === null ? null : setIdOfHeading({ heading: caption, rows })
  return caption === null || heading === null || id === null ? [] : [{ table, heading, caption, id }]
}

function placeOf({ path, heading, above }: CodeTable): string {
  return [path, heading, ...above].join('\n')
}
