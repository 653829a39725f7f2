import { Node, type Symbol, type Type } from 'ts-morph'

import { recordKeys } from './record-keys.ts'
import { type Literal, literalsAt } from './type-values.ts'

/** A code that stands as a key, or in a list, and what stands beside it. */
export interface KeyedCode {
  readonly value: Literal
  readonly name: string | null
  readonly comment: string | null
  readonly at: Node
}

/**
 * The codes that are the keys of an object: integers (`{ 404: 'Not found.' }`), which are no names, or words that lead to
 * texts (`{ not_found: 'Nobody knows it.' }`).
 *
 * @param properties - The members of an object.
 * @param declaration - Where their types are asked for.
 * @returns Nothing where the keys are names, and the codes are what they lead to.
 */
export function keyedCodes(properties: readonly Symbol[], declaration: Node): readonly KeyedCode[] {
  const keys = properties.map((property) => unquoted(property.getName()))
  const texts = properties.map((property) => onlyText(literalsAt(property, declaration)))
  const areIntegers = keys.length > 0 && keys.every((key) => /^-?\d+$/.test(key))
  const areTexts = texts.every((text) => text !== null) && texts.some((text) => /\s/.test(text))
  if (!areIntegers && !areTexts) return []
  return properties.map((property, index) => {
    const key = keys[index] ?? ''
    const text = texts[index] ?? null
    const isName = text !== null && /^[A-Za-z_$][\w$]*$/.test(text)
    const type = property.getTypeAtLocation(declaration)
    return {
      value: areIntegers ? Number(key) : key,
      name: isName ? text : saidIn(type, recordKeys.name, declaration),
      comment: isName ? null : (text ?? saidIn(type, recordKeys.comment, declaration)),
      at: property.getValueDeclaration() ?? declaration,
    }
  })
}

/**
 * The codes that a list, a `Map` or a `Set` is written with, where its type is as wide as `number`: literals, or records
 * that keep a code. Of pairs the side counts that is numbers, else the keys.
 *
 * @param declaration - What declares it.
 */
export function writtenCodes(declaration: Node): readonly KeyedCode[] {
  const written = Node.isVariableDeclaration(declaration) ? declaration.getInitializer() : undefined
  const made = Node.isNewExpression(written) && /^(?:Map|Set)$/.test(written.getExpression().getText())
  const list = bare(made ? written.getArguments()[0] : written)
  if (!Node.isArrayLiteralExpression(list)) return []
  const isOfPairs = made && written.getExpression().getText() === 'Map'
  const rows = list.getElements().map((element) => {
    const entry = bare(element)
    return isOfPairs && Node.isArrayLiteralExpression(entry) ? entry.getElements() : [element]
  })
  const sides = [0, 1].map((side) =>
    rows.map((row) => row[side]).flatMap((element) => (element ? codeOf(element) : [])),
  )
  const isWhole = (side: readonly KeyedCode[]): boolean => side.length === rows.length && side.length > 0
  const whole = sides.filter(isWhole)
  return whole.find((side) => side.every(({ value }) => typeof value === 'number')) ?? whole[0] ?? []
}

function codeOf(element: Node): readonly KeyedCode[] {
  const type = element.getType()
  const own = type.getLiteralValue()
  if (typeof own === 'number' || typeof own === 'string')
    return [{ value: own, name: null, comment: null, at: element }]
  const value = [...recordKeys.value].flatMap((key) => valuesAt(type, key, element).slice(0, 1))[0]
  if (value === undefined) return []
  const name = saidIn(type, recordKeys.name, element)
  return [{ value, name, comment: saidIn(type, recordKeys.comment, element), at: element }]
}

/** What a record says under the first of some keys that it has. */
function saidIn(type: Type, keys: readonly string[], at: Node): string | null {
  if (!type.isObject()) return null
  return keys.map((key) => onlyText(valuesAt(type, key, at))).find((text) => text !== null) ?? null
}

function valuesAt(type: Type, key: string, at: Node): readonly Literal[] {
  const property = type.isObject() ? type.getProperty(key) : undefined
  return property === undefined ? [] : literalsAt(property, at)
}

function onlyText([value, ...others]: readonly Literal[]): string | null {
  return typeof value === 'string' && others.length === 0 ? value : null
}

/** What stands within `as const`, `satisfies` and brackets. */
function bare(node: Node | undefined): Node | undefined {
  const isWrapped =
    Node.isAsExpression(node) || Node.isSatisfiesExpression(node) || Node.isParenthesizedExpression(node)
  return isWrapped ? bare(node.getExpression()) : node
}

/** The name of a member without the quotes that it is written in. */
export function unquoted(name: string): string {
  return name.replace(/^(['"])(.*)\1$/s, '$2')
}
