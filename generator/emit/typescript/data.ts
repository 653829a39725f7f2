import { wrap } from '../tsdoc/wrap.ts'
import { commentLines, fit, isTooLong, laidOut, quotedItem } from './laid-out.ts'
import type { WrittenStatement } from './statement.ts'

/**
 * Whether TypeScript needs help with so many items. What it infers for each, and holds against each of the codes, grows with
 * their square: 5 s for 10,000 codes.
 *
 * @param items - What a constant holds.
 */
export function isLong(items: readonly unknown[]): boolean {
  return items.length > 1000
}

/** Writes an array of finished expressions. */
export function listOf(items: readonly string[]): string {
  return `[${items.join(', ')}]`
}

/** Writes a Map of finished keys and values, which a bundler drops where nobody uses it. */
export function mapOf(entries: readonly (readonly [key: string, value: string])[]): string {
  return `/* @__PURE__ */ new Map(${listOf(entries.map(listOf))})`
}

/** A constant of many values: exported where it has a comment. */
export interface DataParts {
  readonly name: string
  readonly doc?: string
  readonly type?: string
  /** What stands before the list and behind it. */
  readonly before?: string
  readonly behind?: string
}

/** A constant that holds a Map: exported where it has a comment. */
interface MapParts {
  readonly name: string
  readonly doc?: string
  /** The types of the keys and of the values. */
  readonly key: string
  readonly value: string
}

/**
 * Builds a constant that holds a list: on one line, else as many numbers to a line as there is room for, else an item to a
 * line.
 *
 * @param parts - What it is called, and what stands round the list.
 * @param items - Numbers, names or string literals.
 */
export function listConstant(parts: DataParts, items: readonly string[]): WrittenStatement {
  const written = items.map(quotedItem)
  const [head, tail] = edgesOf(parts)
  const line = `${head}${written.join(', ')}${tail}`
  if (fit(line)) return dataStatement(parts, [line])
  const areNumbers = written.length > 1 && written.every((item) => /^-?\d+$/.test(item))
  const lines = areNumbers ? filled(written) : written.map((item) => `  ${item},`)
  return dataStatement(parts, [head, ...lines, tail], written.length > 1)
}

/**
 * Builds a constant that holds a Map, which a bundler drops where nobody uses it.
 *
 * @param parts - What it is called, and its types.
 * @param entries - Finished keys and values.
 */
export function mapConstant(
  parts: MapParts,
  entries: readonly (readonly [key: string, value: string])[],
): WrittenStatement {
  const types = `<${parts.key}, ${parts.value}>`
  const before = `/* @__PURE__ */ new Map${isLong(entries) ? types : ''}(`
  const [head, tail] = edgesOf({ ...parts, type: `ReadonlyMap${types}`, before, behind: ')' })
  const written = entries.map((entry) => entry.map(quotedItem))
  if (written.length < 2) return dataStatement(parts, [`${head}${written.map(listOf).join('')}${tail}`])
  const lines = written.map((items) => `  ${listOf(items)},`)
  const laid = lines.flatMap((line, index) =>
    fit(line) ? [line] : ['  [', ...(written[index] ?? []).map((item) => `    ${item},`), '  ],'],
  )
  // An item that has a line of its own is as long as it is.
  const isSure = fit(head) && lines.every((line) => fit(line) || isTooLong(line))
  return { ...dataStatement(parts, [head, ...laid, tail]), isLaidOut: isSure }
}

function dataStatement({ name, doc }: DataParts, lines: readonly string[], isRegular = true): WrittenStatement {
  const declares = `${doc === undefined ? '' : 'export '}const ${name}`
  const all = [...commentLines(doc === undefined ? null : wrap(doc)), ...lines]
  const { isLaidOut, ...statement } = laidOut([declares], all)
  return { ...statement, isLaidOut: isLaidOut && isRegular }
}

function edgesOf({ name, doc, type, before = '', behind = '' }: DataParts): readonly [string, string] {
  const typed = type === undefined ? '' : `: ${type}`
  return [`${doc === undefined ? '' : 'export '}const ${name}${typed} = ${before}[`, `]${behind}`]
}

function filled(numbers: readonly string[]): readonly string[] {
  const lines: string[] = []
  let line = ' '
  for (const number of numbers) {
    const longer = `${line} ${number},`
    if (fit(longer)) line = longer
    else {
      lines.push(line)
      line = `  ${number},`
    }
  }
  return [...lines, line]
}
