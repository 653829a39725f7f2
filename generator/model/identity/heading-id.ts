import type { CodeTable } from '../types.ts'
import { words } from '../naming/words.ts'
import { setId } from './set-names.ts'

/** What the heading of a table gives for an id. */
type Headed = Pick<CodeTable, 'heading' | 'rows'>

/** `(AuthResultCode)`, `[4000-4999]`, `（状态）` */
export const bracket = /[([（【［]([^()[\]（）【】［］]*)[)\]）】］]/gu

/** What a type is called after: the last word of its name. */
const kinds = new Set(
  `code codes error errors status statuses state type types kind kinds reason reasons cause result results response event
  events enum enums exception exceptions opcode opcodes level mode flag flags action category`.split(/\s+/),
)
const identifier = /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/
/** `(TransactionType enum)` */
const announced = /^(?:(?:enum|class)\s+(\w+)|(\w+)\s+(?:enum|class))$/i
/** `(lib/lids/reader.py)` */
const fileName = /^[\w./\\-]*\w\.[a-z]{1,4}$/i
/** `PAYMENT_XXX`, `ERR-NNN`, `E1xxx`, `AUTH_*`, `OVEN_…`, `LID_`: how codes begin. */
const pattern =
  /^[A-Z][A-Z\d]*(?:[_.-][A-Z\d]+)*(?:[_.-](?:X+|N{2,}|x+|n{2,})|\dX{2,}|x{2,}|[_.-]?(?:\*+|#+|…|\.{3})|[_-])$/
/** `410-414` in `410-414 and reserved ones`. */
const span = /(?<![\p{L}\p{N}._-])(\d+)\s*[-–—~]\s*(\d+)(?![\p{L}\p{N}_-])/gu
/** What stands between numbers. */
const joints = /^(?:http|status|codes?|errors?|from|to|and|or)$/i

/**
 * Makes the id of a set of the heading above its table: of the name of a type, where a bracket holds one (`Sign-in 登录
 * (SignInResult)`), else of the words without brackets that hold codes, how they begin or a file, and without a code of the table at the end.
 *
 * @param table - The table, and its heading.
 * @returns The id; `null` where the heading has no word in Latin letters.
 */
export function setIdOfHeading({ heading, rows }: Headed): string | null {
  if (heading === null) return null
  const codes = new Set(rows.flatMap(({ values }) => values.map(String)))
  const types = [...heading.matchAll(bracket)].flatMap(([, inside = '']) => typeNameIn(inside.trim(), codes) ?? [])
  const [type] = types
  if (type !== undefined && types.length === 1) return setId(type)
  const says = (inside: string): boolean => !isOfCodes(inside, codes) && !fileName.test(inside)
  const plain = heading.replace(bracket, (all, inside: string) => (says(inside) ? all : ' ')).trim()
  const last = /(?<![^\s])\S+$/u.exec(plain)?.[0] ?? ''
  return setId(/^-?\d+$/.test(last) && codes.has(last) ? plain.slice(0, -last.length) : plain) ?? setId(heading)
}

/**
 * Finds the ids for which the headings of several tables say too little: without what stands in brackets they are one.
 *
 * @param tables - All tables of the source.
 */
export function crowdedIds(tables: readonly Headed[]): ReadonlySet<string> {
  const headings = new Map<string, string>()
  const crowded = new Set<string>()
  for (const table of tables) {
    const id = setIdOfHeading(table)
    if (id === null || table.heading === null) continue
    if ((headings.get(id) ?? table.heading) !== table.heading) crowded.add(id)
    headings.set(id, table.heading)
  }
  return crowded
}

function typeNameIn(inside: string, codes: ReadonlySet<string>): string | null {
  const [, behind, before] = announced.exec(inside) ?? []
  const name = behind ?? before ?? inside
  if (!identifier.test(name) || codes.has(name)) return null
  const parts = words(name) ?? []
  const isType = parts.length > 1 && kinds.has(parts.at(-1)?.toLowerCase() ?? '')
  return name !== inside || isType ? name : null
}

/** Whether a bracket gives codes or how they begin, whatever it says of them: `410-414, reserved`. */
function isOfCodes(inside: string, codes: ReadonlySet<string>): boolean {
  const isSpanned = [...inside.matchAll(span)].some(([, from, to]) => Number(from) < Number(to))
  return isSpanned || isOfPatterns(inside) || inside.split(/[,;，；]/u).some((part) => listsCodes(part, codes))
}

/** `401`, `400/500`, `0x3A-0x3E, 0x68, …`, `E100 to E199` above codes that begin with `E`. */
function listsCodes(text: string, codes: ReadonlySet<string>): boolean {
  const parts = text.split(/[\s,;:/&+~…–—|-]+|\.{2,}/u).filter((part) => part !== '')
  return parts.some((part) => /\d/.test(part)) && parts.every((part) => joints.test(part) || isCode(part, codes))
}

function isOfPatterns(inside: string): boolean {
  const parts = inside.split(/[\s,;:/&+|]+/u).filter((part) => part !== '' && !joints.test(part))
  return parts.length > 0 && parts.every((part) => pattern.test(part))
}

function isCode(part: string, codes: ReadonlySet<string>): boolean {
  if (/^(?:0x[\da-f]+|\d+(?:\.\d+)*|\d+x+)$/i.test(part)) return true
  const prefix = /^[A-Za-z]+(?=\d+$|x+$)/i.exec(part)?.[0]
  return prefix !== undefined && /\d/.test(part) && [...codes].some((code) => code.startsWith(prefix))
}
