import { Node, type SourceFile, type Symbol, ts } from 'ts-morph'

/** `module.exports = …` and `export = …`, as TypeScript calls them. */
const whole = 'export='

/**
 * The symbol of an exported name.
 *
 * @param source - The file.
 * @param name - The name; it may lead through namespaces (`Codes.ErrorCode`), or be `module.exports`.
 */
export function exportedAs(source: SourceFile, name: string): Symbol | undefined {
  const isWhole = [whole, 'module.exports', 'default'].includes(name)
  const direct = source.getExportSymbols().find((one) => one.getName() === name)
  if (direct !== undefined || isWhole) return direct ?? source.getSymbol()?.getExport(whole)
  const [first = '', ...rest] = name.split('.')
  const top = source.getExportSymbols().find((one) => one.getName() === first)
  return rest.reduce((outer, inner) => outer && memberOf(outer, inner), top)
}

function memberOf(outer: Symbol, name: string): Symbol | undefined {
  return (outer.getAliasedSymbol() ?? outer).getExport(name)
}

/**
 * Whether one line `export { … }` can stand for what a name names: not in a namespace, nor for the whole module.
 *
 * @param source - The file.
 * @param name - The name, as {@link exportedAs} takes it.
 */
export function isReplaceable(source: SourceFile, name: string): boolean {
  const all = source.getSymbol()?.getExport(whole)
  return !name.includes('.') && (all === undefined || exportedAs(source, name) !== all)
}

/**
 * What can be named: the exports, what stands in exported namespaces, and the whole module where it is one value.
 *
 * @param source - The file.
 */
export function exportsOf(source: SourceFile): readonly { readonly name: string; readonly symbol: Symbol }[] {
  const own = source.getExportSymbols().map((symbol) => ({ name: symbol.getName(), symbol }))
  const inner = own.flatMap(({ name, symbol }) => {
    const target = symbol.getAliasedSymbol() ?? symbol
    const members = target.getDeclarations().some(Node.isModuleDeclaration) ? target.getExports() : []
    return members.map((one) => ({ name: `${name}.${one.getName()}`, symbol: one }))
  })
  const all = source.getSymbol()?.getExport(whole)
  return [...own, ...inner, ...(all === undefined ? [] : [{ name: 'module.exports', symbol: all }])]
}

/**
 * Whether a file uses a name that it exports outside of what declares and exports it.
 *
 * @param source - The file.
 * @param name - The exported name.
 */
export function isUsedBeside(source: SourceFile, name: string): boolean {
  const declarations = source.getExportedDeclarations().get(name) ?? []
  return source.getDescendantsOfKind(ts.SyntaxKind.Identifier).some((identifier) => {
    const parent = identifier.getParent()
    const isMember = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === identifier
    const isExport = Node.isExportSpecifier(parent) || Node.isExportAssignment(parent)
    const isOwn = declarations.some(
      (one) => one === identifier || one.containsRange(identifier.getPos(), identifier.getEnd()),
    )
    return identifier.getText() === name && !isMember && !isExport && !isOwn
  })
}
