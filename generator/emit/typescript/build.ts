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

/** An exported function. */
export interface FunctionParts extends Signature {
  readonly name: string
  readonly doc: string
  readonly isAsync?: boolean
  /** The signatures that callers see, where the function has several. */
  readonly overloads?: readonly Signature[]
  readonly body: readonly string[]
}

/** Builds an exported function; the comment stands before its first signature. */
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
    isExported: true,
    isAsync,
    name,
    ...mutable(signature),
    overloads: overloads.map((overload, index) => ({
      isExported: true,
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
    ...(doc === undefined ? { leadingTrivia: '\n' } : { ...documented(doc), isExported: true }),
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

/** Builds an exported interface of read-only properties. */
export function interfaceOf(
  name: string,
  doc: string,
  properties: readonly { readonly name: string; readonly type: string }[],
): Statement {
  return {
    kind: StructureKind.Interface,
    ...documented(doc),
    isExported: true,
    name,
    properties: properties.map((property) => ({ ...property, isReadonly: true })),
  }
}

/** Builds `import { … } from '…'`. */
export function importOf(from: string, names: readonly string[], isTypeOnly = false): Statement {
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    moduleSpecifier: from,
    namedImports: [...names],
  }
}

/** Builds `export * from '…'`. */
export function exportAllOf(from: string): Statement {
  return { kind: StructureKind.ExportDeclaration, moduleSpecifier: from }
}

function documented(doc: string): { readonly leadingTrivia: string } {
  return { leadingTrivia: `\n${comment(wrap(doc))}\n` }
}

function mutable({
  typeParameters = [],
  parameters,
  returnType,
}: Signature): Omit<FunctionDeclarationOverloadStructure, 'kind'> {
  return { typeParameters: [...typeParameters], parameters: [...parameters], returnType }
}
