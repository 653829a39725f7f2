import { Document, isMap, isScalar, Scalar } from 'yaml'
import { scalarText } from './key-text.ts'

/** What a key of the registry holds. */
export type WrittenValue = string | readonly string[] | { readonly [key: string]: WrittenValue }

/** Lines of the registry are at most this long, where what they hold can be broken. */
export const lineWidth = 120

/**
 * Writes an entry in one line in braces; with a key a line where it does not fit.
 *
 * @param key - The key as the registry writes it.
 * @param fields - What the entry holds, in this order.
 * @param indent - What stands before the key.
 * @returns The lines, without line ends.
 */
export function entryLines(
  key: string,
  fields: Readonly<Record<string, WrittenValue>>,
  indent: string,
): readonly string[] {
  const line = `${indent}${key}: ${flowText(fields)}`
  if (line.length <= lineWidth && !holdsLines(fields)) return [line]
  return [`${indent}${key}:`, ...blockLines(fields).map((written) => (written === '' ? '' : `${indent}  ${written}`))]
}

/**
 * Writes a value as it stands within braces.
 *
 * @param value - A text, a list of texts, or a map.
 */
export function flowText(value: WrittenValue): string {
  if (typeof value === 'string') return scalarText(value)
  if (isList(value)) return `[${value.map(scalarText).join(', ')}]`
  const items = Object.entries(value).map(([key, item]) => `${scalarText(key)}: ${flowText(item)}`)
  return items.length === 0 ? '{}' : `{ ${items.join(', ')} }`
}

/**
 * Makes the YAML node of a value: a text of several lines, or of a long one, as a block below its key.
 *
 * @param document - The document that the node is for.
 * @param value - The value.
 */
export function blockNode(document: Document, value: WrittenValue): ReturnType<Document['createNode']> {
  const node = document.createNode(value, { flow: isList(value) })
  layOut(node)
  return node
}

/** How the registry is written out where it is a key a line. */
export const blockStyle = { lineWidth: 0, singleQuote: true, flowCollectionPadding: false } as const

function blockLines(fields: Readonly<Record<string, WrittenValue>>): readonly string[] {
  const document = new Document({})
  for (const [key, value] of Object.entries(fields)) document.set(key, blockNode(document, value))
  return document.toString(blockStyle).trimEnd().split('\n')
}

function layOut(node: unknown): void {
  if (isMap(node)) for (const { value } of node.items) layOut(value)
  else if (isScalar(node) && typeof node.value === 'string') {
    if (/[^\n\P{C}]|[\u2028\u2029]/u.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
    else if (node.value.includes('\n') || node.value.length > 100) node.type = Scalar.BLOCK_LITERAL
  }
}

function isList(value: WrittenValue): value is readonly string[] {
  return Array.isArray(value)
}

function holdsLines(value: WrittenValue): boolean {
  if (typeof value === 'string') return value.includes('\n')
  return !isList(value) && Object.values(value).some(holdsLines)
}
