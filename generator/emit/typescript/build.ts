import {
  type FunctionDeclarationOverloadStructure,
  type OptionalKind,
  type ParameterDeclarationStructure,
  StructureKind,
  VariableDeclarationKind,
} from 'ts-morph'

import { comment } from '../doors/comment.ts'
import { wrap } from '../tsdoc/wrap.ts'
import type { Statement } from './statement.ts'

/** A parameter: its name and type, and its default where it has one. */
export type Parameter = OptionalKind<ParameterDeclarationStructure>

/** One signature of an overloaded function. */
export interface Signature {
  readonly typeParameters?: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly returnType: string
}

/** A function. */
export interface FunctionParts extends Signature {
  readonly name: string
  /** The comment. The function is exported where it has one. */
  readonly doc?: string
  readonly isAsync?: boolean
  /** The signatures that callers see, where the function has several. */
  readonly overloads?: readonly Signature[]
  readonly body: readonly string[]
}

/** Builds a function; the comment stands before its first signature. */
export function functionOf({
  name,
  doc,
  isAsync = false,
  overloads = [],
  body,
  ...signature
}: FunctionParts): Statement {
  return {
    kind: StructureKind.Function,
    isExported: doc !== undefined,
    isAsync,
    name,
    ...mutable(signature),
    overloads: overloads.map((overload, index) => ({
      isExported: doc !== undefined,
      ...(index === 0 ? documented(doc) : {}),
      ...mutable(overload),
    })),
    ...(overloads.length === 0 ? documented(doc) : {}),
    statements: [...body],
  }
}

/** A constant: exported where it has a comment. */
export interface ConstantParts {
  readonly name: string
  readonly doc?: string
  readonly type?: string
  readonly value: string
}

/** Builds a constant of data. */
export function constantOf({ name, doc, type, value }: ConstantParts): Statement {
  return {
    kind: StructureKind.VariableStatement,
    ...documented(doc),
    isExported: doc !== undefined,
    declarationKind: VariableDeclarationKind.Const,
    declarations: [{ name, ...(type === undefined ? {} : { type }), initializer: value }],
  }
}

/** Builds an exported type. */
export function typeOf(name: string, doc: string, type: string, typeParameters: readonly string[] = []): Statement {
  return {
    kind: StructureKind.TypeAlias,
    ...documented(doc),
    isExported: true,
    name,
    typeParameters: [...typeParameters],
    type,
  }
}

/** A read-only property; a `?` at the end of its name makes it optional. */
export interface PropertyParts {
  readonly name: string
  readonly type: string
  readonly doc?: string
}

/** An exported interface. */
export interface InterfaceParts {
  readonly name: string
  readonly doc: string
  readonly typeParameters?: readonly string[]
  readonly properties: readonly PropertyParts[]
}

/** Builds an exported interface of read-only properties. */
export function interfaceOf({ name, doc, typeParameters = [], properties }: InterfaceParts): Statement {
  return {
    kind: StructureKind.Interface,
    ...documented(doc),
    isExported: true,
    name,
    typeParameters: [...typeParameters],
    properties: properties.map(propertyOf),
  }
}

/** Builds a read-only property of an interface or a class. */
export function propertyOf({ name, type, doc }: PropertyParts): PropertyParts & {
  readonly isReadonly: true
  readonly leadingTrivia?: string
} {
  return { name, type, isReadonly: true, ...(doc === undefined ? {} : documented(doc)) }
}

/** Builds `import { … } from '…'`, the names sorted. */
export function importOf(from: string, names: readonly string[], isTypeOnly = false): Statement {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    moduleSpecifier: from,
    namedImports: [...names].sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1)),
  }
}

/** As linters sort names: without `type` and without case, of equal ones the capital first. */
function sortKey(name: string): string {
  const plain = name.replace(/^type /, '')
  return `${plain.toLowerCase()} ${plain}`
}

/** Builds `export * from '…'`. */
export function exportAllOf(from: string): Statement {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier: from }
}

/** The comment before a declaration. */
export function documented(doc?: string): { readonly leadingTrivia: string } {
  return doc === undefined ? { leadingTrivia: '\n' } : { leadingTrivia: `\n${comment(wrap(doc))}\n` }
}

function mutable({
  typeParameters = [],
  parameters,
  returnType,
}: Signature): Omit<FunctionDeclarationOverloadStructure, 'kind'> {
  return { typeParameters: [...typeParameters], parameters: [...parameters], returnType }
}
