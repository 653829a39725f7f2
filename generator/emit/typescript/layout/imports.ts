import { ts } from 'ts-morph'

import { type Doc, enclosed, group, line } from './doc.ts'
import { literalDoc } from './tokens.ts'

/** An import of names, or of a whole module under one. */
export function importDoc({ importClause, moduleSpecifier, attributes }: ts.ImportDeclaration): Doc {
  if (importClause === undefined || attributes !== undefined || !ts.isStringLiteral(moduleSpecifier)) return null
  const { name, namedBindings, phaseModifier } = importClause
  if (name !== undefined || namedBindings === undefined) return null
  const from = [' from ', literalDoc(moduleSpecifier)]
  const kind = phaseModifier === undefined ? 'import ' : `import ${ts.tokenToString(phaseModifier) ?? ''} `
  if (ts.isNamespaceImport(namedBindings)) return [kind, '* as ', namedBindings.name.text, from]
  const names = namedBindings.elements.map(specifierDoc)
  if (names.length === 1) return [kind, '{ ', names, ' }', from]
  return [kind, names.length === 0 ? null : group(enclosed('{', names, '}', { gap: line })), from]
}

function specifierDoc({ isTypeOnly, propertyName, name }: ts.ImportSpecifier): Doc {
  const from = propertyName === undefined ? '' : ts.isIdentifier(propertyName) ? `${propertyName.text} as ` : null
  return [isTypeOnly ? 'type ' : '', from, name.text]
}

/** `export * from '…'`, or `export {}`. */
export function exportDoc({ exportClause, moduleSpecifier, isTypeOnly, attributes }: ts.ExportDeclaration): Doc {
  if (isTypeOnly || attributes !== undefined) return null
  if (exportClause === undefined)
    return [
      'export * from ',
      moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? literalDoc(moduleSpecifier) : null,
    ]
  const isEmpty = ts.isNamedExports(exportClause) && exportClause.elements.length === 0
  return isEmpty && moduleSpecifier === undefined ? 'export {}' : null
}
