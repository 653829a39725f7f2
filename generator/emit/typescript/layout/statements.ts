import { ts } from 'ts-morph'

import { assigned } from './assigned.ts'
import { classDoc } from './classes.ts'
import { commentBehind, commented, lines } from './comments.ts'
import { type Doc, group, hardline, ifBroken, indent, line, softline, whole } from './doc.ts'
import { expressionDoc } from './expressions.ts'
import { exportDoc, importDoc } from './imports.ts'
import { patternDoc, signatureDoc } from './parameters.ts'
import { bare, modifiersDoc, nameDoc } from './tokens.ts'
import { annotationDoc, membersDoc, typeDoc, typeParametersDoc } from './types.ts'

/** A statement. */
export function statementDoc(node: ts.Statement): Doc {
  if (ts.isFunctionDeclaration(node)) return functionDoc(node)
  if (ts.isReturnStatement(node)) return returnDoc(node)
  if (ts.isVariableStatement(node)) return variableDoc(node)
  if (ts.isImportDeclaration(node)) return importDoc(node)
  if (ts.isExportDeclaration(node)) return exportDoc(node)
  if (ts.isTypeAliasDeclaration(node)) return aliasDoc(node)
  if (ts.isInterfaceDeclaration(node)) return interfaceDoc(node)
  if (ts.isEnumDeclaration(node)) return enumDoc(node)
  if (ts.isClassDeclaration(node)) return classDoc(node, blockDoc)
  if (ts.isIfStatement(node)) return ifDoc(node)
  if (ts.isSwitchStatement(node)) return switchDoc(node)
  if (ts.isTryStatement(node)) return tryDoc(node)
  if (!ts.isExpressionStatement(node)) return null
  // Without semicolons, some need one before them.
  return /^[\w$]/.test(node.getText()) ? expressionDoc(node.expression) : null
}

function blockDoc({ statements }: ts.Block): Doc {
  return statements.length === 0 ? '{}' : ['{', indent([hardline, lines(statements, statementDoc)]), hardline, '}']
}

function functionDoc(node: ts.FunctionDeclaration): Doc {
  const { name, typeParameters, body } = node
  const head = [modifiersDoc(node), 'function ', name?.text ?? null, typeParametersDoc(typeParameters)]
  return [head, signatureDoc(node, expressionDoc), body === undefined ? '' : [' ', blockDoc(body)]]
}

function returnDoc({ expression }: ts.ReturnStatement): Doc {
  if (expression === undefined) return 'return'
  const doc = expressionDoc(expression)
  if (!ts.isBinaryExpression(bare(expression))) return ['return ', doc]
  return ['return ', group([ifBroken('('), indent([softline, doc]), softline, ifBroken(')')])]
}

function variableDoc(node: ts.VariableStatement): Doc {
  const { declarations, flags } = node.declarationList
  const [only, more] = declarations
  if (only === undefined || more !== undefined) return null
  const { name, type, initializer } = only
  const keyword = flags & ts.NodeFlags.Const ? 'const ' : flags & ts.NodeFlags.Let ? 'let ' : 'var '
  const left = [ts.isIdentifier(name) ? name.text : patternDoc(name), annotationDoc(type)]
  const head = [modifiersDoc(node), keyword]
  if (initializer === undefined) return [head, left]
  const mode = type !== undefined && isComplex(type) ? 'left' : 'right'
  return [head, assigned(left, bare(initializer), expressionDoc(initializer), mode)]
}

/** `Map<K, Map<V>>` */
function isComplex(type: ts.TypeNode): boolean {
  const { typeArguments = [] } = ts.isTypeReferenceNode(type) ? type : {}
  return typeArguments.length > 1 && typeArguments.some((each) => ts.isTypeReferenceNode(each) && each.typeArguments)
}

function aliasDoc(node: ts.TypeAliasDeclaration): Doc {
  const { name, typeParameters = [], type } = node
  const left = [modifiersDoc(node), 'type ', name.text, typeParametersDoc(typeParameters)]
  const isLong = typeParameters.length > 1 && typeParameters.some((each) => each.constraint ?? each.default)
  if (ts.isConditionalTypeNode(type) && [type.checkType, type.extendsType].some(isGeneric)) return null
  return assigned(left, type, typeDoc(type), isLong ? 'left' : 'right')
}

function isGeneric(type: ts.TypeNode): boolean {
  return ts.isTypeReferenceNode(type) && type.typeArguments !== undefined
}

function interfaceDoc(node: ts.InterfaceDeclaration): Doc {
  const { name, typeParameters, heritageClauses, members } = node
  const head = [modifiersDoc(node), 'interface ', name.text, whole(typeParametersDoc(typeParameters)), ' ']
  return heritageClauses === undefined ? [head, membersDoc(members)] : null
}

function enumDoc(node: ts.EnumDeclaration): Doc {
  const { name, members } = node
  if (members.length === 0) return null
  const body = lines(members, ({ name: member, initializer }) => [
    nameDoc(member),
    initializer === undefined ? '' : whole([' = ', expressionDoc(initializer)]),
    ',',
  ])
  return [modifiersDoc(node), 'enum ', name.text, ' {', indent([hardline, body]), hardline, '}']
}

function ifDoc({ expression, thenStatement, elseStatement }: ts.IfStatement): Doc {
  if (elseStatement !== undefined) return null
  const test = group([indent([softline, expressionDoc(expression)]), softline])
  const then = ts.isBlock(thenStatement)
    ? [' ', blockDoc(thenStatement)]
    : indent([line, commented(thenStatement, statementDoc(thenStatement))])
  return group(['if (', test, ')', then])
}

function switchDoc({ expression, caseBlock }: ts.SwitchStatement): Doc {
  const head = group(['switch (', indent([softline, expressionDoc(expression)]), softline, ')'])
  return [head, ' {', indent([hardline, lines(caseBlock.clauses, clauseDoc)]), hardline, '}']
}

function clauseDoc(clause: ts.CaseOrDefaultClause): Doc {
  const { statements } = clause
  const label = ts.isCaseClause(clause) ? ['case ', whole(expressionDoc(clause.expression)), ':'] : 'default:'
  const colon = ts.isCaseClause(clause) ? clause.expression.end + 1 : clause.getStart() + 'default:'.length
  if (statements.some((statement) => ts.isBlock(statement))) return null
  const body = statements.length === 0 ? '' : indent([hardline, lines(statements, statementDoc)])
  return [label, commentBehind(clause, colon), body]
}

function tryDoc({ tryBlock, catchClause, finallyBlock }: ts.TryStatement): Doc {
  if (catchClause === undefined || catchClause.variableDeclaration !== undefined || finallyBlock !== undefined)
    return null
  return ['try ', blockDoc(tryBlock), ' catch ', blockDoc(catchClause.block)]
}

/** A whole file. */
export function fileDoc({ statements }: ts.SourceFile): Doc {
  return [lines(statements, statementDoc), hardline]
}
