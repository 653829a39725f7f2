import type { Declaration, Surface } from '../../generator/emit/surface/surface.ts'

/**
 * Writes a program that uses everything that an output declares, and nothing exhaustively: every export of every module,
 * every member as a value, every word of a type as something that can be compared with it.
 *
 * @param surface - What programs see of the output, which stands in `/generated`.
 */
export function consumerOf({ modules }: Surface): string {
  const lines = [...modules].flatMap(([path, declarations], module) =>
    [...declarations].flatMap(([name, of]) => of.flatMap((declaration) => uses(`M${module}`, path, name, declaration))),
  )
  const imports = [...modules.keys()].map((path, at) => `import * as M${at} from '/generated/${path}.js'`)
  return [...imports, ...lines.map((line, at) => `export ${line.replace('_', `_${at}`)}`), ''].join('\n')
}

function uses(alias: string, path: string, name: string, { kind, shape, members }: Declaration): readonly string[] {
  const value = `${alias}.${name}`
  const type = `import('/generated/${path}.js').${name}`
  switch (kind) {
    case 'enum':
      return [...members.keys()].flatMap((member) => [`const _ = ${value}.${member}`, `type _ = ${type}.${member}`])
    case 'const':
      return shape === 'object'
        ? [...members.keys()].map((member) => `const _ = ${value}.${member}`)
        : [`const _ = ${value}`]
    case 'function':
    case 'class':
      return [`const _ = ${value}`]
    default:
      // A type with parameters is used by what returns it.
      if (shape.includes('<') || shape !== '') return []
      return [
        `type _ = ${type}`,
        ...[...members.keys()].filter((word) => word.startsWith('"')).map((word) => `const _: ${type} = ${word}`),
      ]
  }
}

/** What a program does with the responses of a set, which are types with parameters. */
export const responseConsumer = `
import { isDoorResponse, type DoorResponse } from '/generated/index.js'
export function read(value: unknown): unknown {
  if (!isDoorResponse(value)) return null
  const known: DoorResponse = value
  return [known.code, known.data, known.message]
}
`
