import { Project, TypeFormatFlags } from 'ts-morph'

import { objectType } from './object-type.mjs'

/**
 * Writes out what a type of ours comes to, so that whoever installs doc-codes needs no library that it is made with.
 *
 * @param file - The source that declares it.
 * @param name - The type; of an intersection its first part.
 * @returns The type as TypeScript text: literals, lists, records and objects, read-only to the bottom.
 */
export function writtenOut(file, name) {
  const project = new Project({ tsConfigFilePath: 'generator/tsconfig.json', skipAddingFilesFromTsConfig: true })
  const node = project.addSourceFileAtPath(file).getTypeAliasOrThrow(name).getTypeNodeOrThrow()
  const [part = node] = node.getTypeNodes?.() ?? []
  return textOf(part.getType(), part)
}

function textOf(type, at) {
  if (type.isUnion() && !type.isBoolean())
    return [...new Set(type.getUnionTypes().map((one) => textOf(one, at)))].join(' | ')
  if (type.isArray() || type.isReadonlyArray()) return `readonly (${textOf(type.getTypeArguments()[0], at)})[]`
  if (!type.isObject()) return type.getText(at, TypeFormatFlags.NoTruncation)
  if (type.isTuple() || type.getCallSignatures().length > 0) throw new Error(`${type.getText(at)} is not written out`)
  const index = type.getStringIndexType()
  if (index !== undefined) return `{ readonly [key: string]: ${textOf(index, at)} }`
  const members = type
    .getProperties()
    .map(
      (property) =>
        `readonly ${property.getName()}${property.isOptional() ? '?' : ''}: ${textOf(property.getTypeAtLocation(at), at)}`,
    )
  return objectType(members)
}
