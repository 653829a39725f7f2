import { ts } from 'ts-morph'

/** Tells how a value of a type is told, as `checkOf` does; `taken` are the names round the expression. */
type Check = (node: ts.TypeNode, value: string, taken: readonly string[]) => string | null

/** An element of a tuple. */
interface Element {
  readonly name: string
  readonly type: ts.TypeNode
  readonly isOptional: boolean
  readonly isRest: boolean
}

/**
 * How a program tells that a value is of a tuple's type: by its length, and by its elements as far as their places are known.
 *
 * @param tuple - The type.
 * @param value - The name of the value, of which nothing is known.
 * @param taken - The names round the expression, which those within must not hide.
 * @param check - How the elements are told.
 */
export function checkOfTuple(tuple: ts.TupleTypeNode, value: string, taken: readonly string[], check: Check): string {
  const count = taken.filter((name) => name.startsWith('element')).length
  const elements = tuple.elements.map((node, index) => elementOf(node, `element${count + index + 1}`))
  const within = [...taken, ...elements.map(({ name }) => name)]
  const rest = elements.findIndex(({ isRest }) => isRest)
  const placed = rest === -1 || rest === elements.length - 1 ? elements : elements.slice(0, rest)
  const checked = placed.map((element) => ({ ...element, test: testOf(element, within, check) }))
  const tests = checked.flatMap(({ test }) => test ?? [])
  const names = checked.map(({ name, isRest, test }) => (test === null ? '' : isRest ? `...${name}` : name))
  // Elements of a list of which nothing is known would be `any`.
  const all = `(([${names.join(', ')}]: readonly unknown[]) => ${tests.join(' && ')})(${value})`
  return [`Array.isArray(${value})`, ...lengthTests(elements, value), ...(tests.length === 0 ? [] : [all])].join(' && ')
}

function elementOf(node: ts.TypeNode | ts.NamedTupleMember, name: string): Element {
  if (ts.isNamedTupleMember(node)) {
    const { type, questionToken, dotDotDotToken } = node
    return { name, type, isOptional: questionToken !== undefined, isRest: dotDotDotToken !== undefined }
  }
  const [isOptional, isRest] = [ts.isOptionalTypeNode(node), ts.isRestTypeNode(node)]
  return { name, type: ts.isOptionalTypeNode(node) || ts.isRestTypeNode(node) ? node.type : node, isOptional, isRest }
}

function lengthTests(elements: readonly Element[], value: string): readonly string[] {
  const least = elements.filter(({ isOptional, isRest }) => !isOptional && !isRest).length
  if (elements.some(({ isRest }) => isRest)) return least === 0 ? [] : [`${value}.length >= ${least}`]
  if (least === elements.length) return [`${value}.length === ${least}`]
  return [...(least === 0 ? [] : [`${value}.length >= ${least}`]), `${value}.length <= ${elements.length}`]
}

function testOf({ type, name, isOptional }: Element, within: readonly string[], check: Check): string | null {
  const test = check(type, name, within)
  return test !== null && isOptional ? `(${name} === undefined || ${test})` : test
}
