import { ts } from 'ts-morph'

import { type Doc, enclosed, group, join, whole } from './doc.ts'
import { nameDoc } from './tokens.ts'
import { annotationDoc } from './types.ts'

/** The parameters of a function, between parentheses. */
export function parametersDoc(
  parameters: readonly ts.ParameterDeclaration[],
  expressionDoc: (node: ts.Expression) => Doc,
): Doc {
  if (parameters.length === 0) return '()'
  const docs = parameters.map((parameter) => parameterDoc(parameter, expressionDoc))
  const [only] = parameters.length === 1 ? parameters : []
  if (only !== undefined && !ts.isIdentifier(only.name))
    return ts.isArrayBindingPattern(only.name) ? ['(', whole(docs), ')'] : null
  return enclosed('(', docs, ')', { comma: parameters.at(-1)?.dotDotDotToken === undefined ? ',' : '' })
}

/** What a function takes and returns. */
export function signatureDoc(node: ts.SignatureDeclaration, expressionDoc: (node: ts.Expression) => Doc): Doc {
  const { parameters, type } = node
  const doc = parametersDoc(parameters, expressionDoc)
  const returned = annotationDoc(type)
  return group([isHeldTogether(node) ? group(doc) : doc, returned])
}

/** Whether the parameters stay on one line where what is returned is an object that takes several. */
function isHeldTogether({
  parameters,
  type,
  typeParameters = ts.factory.createNodeArray(),
}: ts.SignatureDeclaration): boolean {
  const [only, more] = typeParameters
  if (more !== undefined || only?.constraint !== undefined || only?.default !== undefined) return false
  return parameters.length === 1 && type !== undefined && (ts.isTypeLiteralNode(type) || ts.isMappedTypeNode(type))
}

function parameterDoc(
  { name, dotDotDotToken, questionToken, type, initializer, modifiers }: ts.ParameterDeclaration,
  expressionDoc: (node: ts.Expression) => Doc,
): Doc {
  if (modifiers !== undefined) return null
  return [
    dotDotDotToken === undefined ? '' : '...',
    ts.isIdentifier(name) ? name.text : patternDoc(name),
    questionToken === undefined ? '' : '?',
    annotationDoc(type),
    initializer === undefined ? '' : [' = ', whole(expressionDoc(initializer))],
  ]
}

/** `{ data, ...options }`, `[element1, ...element2]` */
export function patternDoc(pattern: ts.BindingPattern): Doc {
  const docs = pattern.elements.map((element): Doc => {
    if (ts.isOmittedExpression(element)) return ''
    const { name, propertyName, dotDotDotToken, initializer } = element
    if (propertyName !== undefined || initializer !== undefined || !ts.isIdentifier(name)) return null
    return [dotDotDotToken === undefined ? '' : '...', nameDoc(name)]
  })
  const isList = ts.isArrayBindingPattern(pattern)
  return whole([isList ? '[' : '{ ', join(', ', docs), isList ? ']' : ' }'])
}
