import { readdirSync, readFileSync } from 'node:fs'

import { ts } from 'ts-morph'
import { describe, expect, test } from 'vitest'

const folder = 'generator/diagnostics/rules'
const areas = readdirSync(folder).filter((name) => name !== 'index.ts')

describe.each(areas)('%s: every message and every mend is a sentence', (area) => {
  const texts = textsOf(area)

  test('that begins with a capital, a number, a quotation or a word of the facts', () => {
    expect(texts.filter((text) => /^[a-z]/.test(text))).toEqual([])
  })

  test('that ends with a full stop, or asks', () => {
    expect(texts.filter((text) => !/[.?](?: X)?$/.test(text))).toEqual([])
  })
})

/** What stands for a fact; a text or a last sentence that is one fact and nothing else is worded elsewhere. */
const fact = 'X'

/** Every text that the rules of an area may give as `message` and `fix`, with {@link fact} for each fact. */
function textsOf(area: string): readonly string[] {
  const source = ts.createSourceFile(area, readFileSync(`${folder}/${area}`, 'utf8'), ts.ScriptTarget.Latest, true)
  const texts: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ['message', 'fix'].includes(node.name.getText()))
      texts.push(...wordings(node.initializer).filter((text) => text !== fact))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return texts
}

function wordings(node: ts.Expression): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return wordings(node.expression)
  if (ts.isConditionalExpression(node)) return [...wordings(node.whenTrue), ...wordings(node.whenFalse)]
  if (ts.isTemplateExpression(node)) {
    const parts = node.templateSpans.map(({ expression, literal }) =>
      [wordings(expression), [literal.text]].reduce(join),
    )
    return [[node.head.text], ...parts].reduce(join)
  }
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return join(wordings(node.left), wordings(node.right))
  return [fact]
}

function join(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.flatMap((start) => right.map((end) => start + end))
}
