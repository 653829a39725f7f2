import { ts } from 'ts-morph'

import { type Doc, group, ifBroken, indent, join, line, softline, whole } from './doc.ts'

/**
 * A union: on one line, else a type a line.
 *
 * @param node - The union.
 * @param docs - Its types, laid out.
 */
export function unionDoc(node: ts.UnionTypeNode, docs: readonly Doc[]): Doc {
  if (isHuggedUnion(node)) return join(' | ', docs)
  const { parent } = node
  if (ts.isTupleTypeNode(parent) || ts.isParenthesizedTypeNode(parent)) return whole(join(' | ', docs))
  const parts = group([
    ifBroken('| '),
    join(
      [line, '| '],
      docs.map((doc) => indent(doc)),
    ),
  ])
  // That of an alias has its line break from the assignment.
  const isFlush = ts.isTypeReferenceNode(parent) || ts.isTypeAliasDeclaration(parent)
  return isFlush ? parts : group(indent([softline, parts]))
}

/** Whether the brackets round a type stay on its lines. */
export function isHugged(type: ts.TypeNode): boolean {
  if (ts.isUnionTypeNode(type)) return isHuggedUnion(type)
  return ts.isTypeLiteralNode(type) || ts.isMappedTypeNode(type) || isSimple(type)
}

/** Whether a type is a word. */
export function isSimple(type: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(type) ? type.typeArguments === undefined : ts.isToken(type)
}

/** `{ … } | null` is one thing. */
function isHuggedUnion({ types }: ts.UnionTypeNode): boolean {
  const object = types.find((type) => ts.isTypeLiteralNode(type) || ts.isTypeReferenceNode(type))
  return object !== undefined && types.every((type) => type === object || isNothing(type))
}

function isNothing(type: ts.TypeNode): boolean {
  if (ts.isLiteralTypeNode(type)) return type.literal.kind === ts.SyntaxKind.NullKeyword
  return type.kind === ts.SyntaxKind.VoidKeyword
}
