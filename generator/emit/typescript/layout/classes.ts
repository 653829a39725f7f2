import { ts } from 'ts-morph'

import { lines } from './comments.ts'
import { type Doc, hardline, indent, whole } from './doc.ts'
import { expressionDoc } from './expressions.ts'
import { signatureDoc } from './parameters.ts'
import { modifiersDoc, nameDoc } from './tokens.ts'
import { annotationDoc, typeParametersDoc } from './types.ts'

/**
 * A class.
 *
 * @param node - The class.
 * @param blockDoc - Lays out the bodies of its methods.
 */
export function classDoc(node: ts.ClassDeclaration, blockDoc: (node: ts.Block) => Doc): Doc {
  const { name, typeParameters, heritageClauses = [], members } = node
  const heritage = heritageClauses.map(({ token, types }) => {
    const [only, more] = types
    if (token !== ts.SyntaxKind.ExtendsKeyword || only === undefined || more !== undefined) return null
    return [' extends ', only.typeArguments === undefined ? expressionDoc(only.expression) : null]
  })
  const head = [modifiersDoc(node), 'class ', name?.text ?? null, typeParametersDoc(typeParameters), heritage, ' ']
  const body = lines(members, (member) => memberDoc(member, blockDoc))
  return [whole(head), members.length === 0 ? '{}' : ['{', indent([hardline, body]), hardline, '}']]
}

function memberDoc(member: ts.ClassElement, blockDoc: (node: ts.Block) => Doc): Doc {
  const mark = 'questionToken' in member && member.questionToken !== undefined ? '?' : ''
  if (ts.isPropertyDeclaration(member)) {
    const { name, type, initializer, exclamationToken } = member
    if (initializer !== undefined || exclamationToken !== undefined || !ts.isIdentifier(name)) return null
    return [modifiersDoc(member), name.text, mark, annotationDoc(type)]
  }
  if (!ts.isMethodDeclaration(member) && !ts.isConstructorDeclaration(member)) return null
  const name = ts.isConstructorDeclaration(member) ? 'constructor' : nameDoc(member.name)
  const head = [modifiersDoc(member), name, mark, typeParametersDoc(member.typeParameters)]
  return [head, signatureDoc(member, expressionDoc), member.body === undefined ? '' : [' ', blockDoc(member.body)]]
}
