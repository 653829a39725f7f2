import { ts } from 'ts-morph'

/**
 * Finds syntax that no emitter writes: whatever a text of the docs would have to become to do anything.
 *
 * @param file - A finished module, `.ts`, `.js` or `.d.ts`.
 * @returns What stands there, in the compiler's words: `a TaggedTemplateExpression`; `null` where everything is known.
 */
export function foreignSyntax(file: ts.SourceFile): string | null {
  const found = file.statements.find((statement) => !statements.has(statement.kind))
  return found === undefined ? within(file) : `a ${ts.SyntaxKind[found.kind]}`
}

function within(node: ts.Node): string | null {
  // Types do nothing.
  if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return null
  if (!known.has(node.kind)) return `a ${ts.SyntaxKind[node.kind]}`
  if (ts.isNewExpression(node) && !['Map', 'Set', 'this'].includes(node.expression.getText())) return 'a new object'
  if (ts.isCallExpression(node) && !isCallable(node.expression)) return `a call of ${node.expression.getText()}`
  return node.forEachChild((child) => within(child) ?? undefined) ?? null
}

/** What has a name that we gave it, `import()`, `super()`, a method of one of these, or a function that stands there. */
function isCallable(node: ts.Expression): boolean {
  if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return true
  if (ts.isParenthesizedExpression(node)) return ts.isArrowFunction(node.expression)
  if (ts.isIdentifier(node)) return !['eval', 'Function', 'require'].includes(node.text)
  return node.kind === ts.SyntaxKind.ImportKeyword || node.kind === ts.SyntaxKind.SuperKeyword
}

const { SyntaxKind } = ts

/** What stands at the top of a module: nothing that runs but constants. */
const statements: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ClassDeclaration,
  SyntaxKind.EnumDeclaration,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.FunctionDeclaration,
  SyntaxKind.ImportDeclaration,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
  SyntaxKind.VariableStatement,
])

/** What stands anywhere in a module. */
const known: ReadonlySet<ts.SyntaxKind> = new Set([
  ...statements,
  SyntaxKind.AmpersandAmpersandToken,
  SyntaxKind.ArrayBindingPattern,
  SyntaxKind.ArrayLiteralExpression,
  SyntaxKind.ArrowFunction,
  SyntaxKind.AsExpression,
  SyntaxKind.AsyncKeyword,
  SyntaxKind.AwaitExpression,
  SyntaxKind.BarBarToken,
  SyntaxKind.BigIntLiteral,
  SyntaxKind.BinaryExpression,
  SyntaxKind.BindingElement,
  SyntaxKind.Block,
  SyntaxKind.CallExpression,
  SyntaxKind.CaseBlock,
  SyntaxKind.CaseClause,
  SyntaxKind.CatchClause,
  SyntaxKind.ColonToken,
  SyntaxKind.ConditionalExpression,
  SyntaxKind.Constructor,
  SyntaxKind.DeclareKeyword,
  SyntaxKind.DefaultClause,
  SyntaxKind.DotDotDotToken,
  SyntaxKind.ElementAccessExpression,
  SyntaxKind.EndOfFileToken,
  SyntaxKind.EnumMember,
  SyntaxKind.EqualsEqualsEqualsToken,
  SyntaxKind.EqualsGreaterThanToken,
  SyntaxKind.EqualsToken,
  SyntaxKind.ExclamationEqualsEqualsToken,
  SyntaxKind.ExportKeyword,
  SyntaxKind.ExpressionStatement,
  SyntaxKind.ExpressionWithTypeArguments,
  SyntaxKind.FalseKeyword,
  SyntaxKind.GreaterThanEqualsToken,
  SyntaxKind.HeritageClause,
  SyntaxKind.Identifier,
  SyntaxKind.IfStatement,
  SyntaxKind.ImportClause,
  SyntaxKind.ImportKeyword,
  SyntaxKind.ImportSpecifier,
  SyntaxKind.InKeyword,
  SyntaxKind.InstanceOfKeyword,
  SyntaxKind.LessThanEqualsToken,
  SyntaxKind.MethodDeclaration,
  SyntaxKind.NamedExports,
  SyntaxKind.NamedImports,
  SyntaxKind.NamespaceImport,
  SyntaxKind.NewExpression,
  SyntaxKind.NullKeyword,
  SyntaxKind.NumericLiteral,
  SyntaxKind.ObjectBindingPattern,
  SyntaxKind.ObjectLiteralExpression,
  SyntaxKind.OmittedExpression,
  SyntaxKind.OverrideKeyword,
  SyntaxKind.Parameter,
  SyntaxKind.ParenthesizedExpression,
  SyntaxKind.PrefixUnaryExpression,
  SyntaxKind.PropertyAccessExpression,
  SyntaxKind.PropertyAssignment,
  SyntaxKind.PropertyDeclaration,
  SyntaxKind.PropertySignature,
  SyntaxKind.QuestionDotToken,
  SyntaxKind.QuestionQuestionToken,
  SyntaxKind.QuestionToken,
  SyntaxKind.ReadonlyKeyword,
  SyntaxKind.ReturnStatement,
  SyntaxKind.ShorthandPropertyAssignment,
  SyntaxKind.SourceFile,
  SyntaxKind.SpreadElement,
  SyntaxKind.StaticKeyword,
  SyntaxKind.StringLiteral,
  SyntaxKind.SuperKeyword,
  SyntaxKind.SwitchStatement,
  SyntaxKind.TemplateExpression,
  SyntaxKind.TemplateHead,
  SyntaxKind.TemplateMiddle,
  SyntaxKind.TemplateSpan,
  SyntaxKind.TemplateTail,
  SyntaxKind.ThisKeyword,
  SyntaxKind.TrueKeyword,
  SyntaxKind.TryStatement,
  SyntaxKind.TypeOfExpression,
  SyntaxKind.TypeParameter,
  SyntaxKind.VariableDeclaration,
  SyntaxKind.VariableDeclarationList,
])
