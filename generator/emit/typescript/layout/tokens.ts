import { ts } from 'ts-morph'

import { quoted } from '../laid-out.ts'
import type { Doc } from './doc.ts'

/** A node without the parentheses round it. */
export function bare(node: ts.Expression): ts.Expression {
  return ts.isParenthesizedExpression(node) ? bare(node.expression) : node
}

/** What a node stands in, parentheses not counted. */
export function outer(node: ts.Node): ts.Node {
  return ts.isParenthesizedExpression(node.parent) ? outer(node.parent) : node.parent
}

/** A string with the quotes that the formatter chooses. */
export function stringDoc({ text }: { readonly text: string }): Doc {
  if (text.startsWith('"')) return quoted(text)
  return /^'[^'"\\]*'$/.test(text) ? text : null
}

/** A string literal with the quotes that the formatter chooses. */
export function literalDoc(node: ts.StringLiteralLike): Doc {
  return stringDoc({ text: node.getText() })
}

/** The name of a property, without quotes where it needs none. */
export function nameDoc(name: ts.PropertyName | ts.BindingName): Doc {
  if (ts.isIdentifier(name)) return name.text
  if (ts.isNumericLiteral(name)) return numberDoc(name)
  if (ts.isComputedPropertyName(name)) return ts.isIdentifier(name.expression) ? `[${name.expression.text}]` : null
  if (!ts.isStringLiteral(name)) return null
  if (/^[A-Za-z_$][\w$]*$/.test(name.text)) return name.text
  // What else can stand without quotes depends on the edition of Unicode.
  return /^[\x20-\x7E]*$/.test(name.text) ? literalDoc(name) : null
}

/** A number as we write it. */
export function numberDoc(node: ts.NumericLiteral): Doc {
  return /^(?:0|[1-9]\d*)$/.test(node.getText()) ? node.getText() : null
}

/** `export declare async …`, with a space behind each. */
export function modifiersDoc(node: ts.HasModifiers): Doc {
  return (ts.getModifiers(node) ?? []).map(({ kind }) => `${ts.tokenToString(kind) ?? ''} `)
}
