import type { CodeSet, Model } from '../../generator/model/types.ts'

/** The programs that a team could have written against one version of a set. */
export interface Programs {
  readonly set: string
  /** Uses every name, type, guard and lookup. */
  readonly plain: string
  /** Switches over all codes and does not compile where one is missing. */
  readonly exhaustive: string
}

/**
 * Writes programs against a version.
 *
 * @param model - What the version was generated from.
 */
export function programsFor({ sets }: Model): readonly Programs[] {
  return sets.map((set) => ({ set: set.id, plain: plain(set), exhaustive: exhaustive(set) }))
}

function plain({ typeName: type, codes }: CodeSet): string {
  const locales = [...new Set(codes.flatMap((code) => Object.keys(code.locales)))]
  const lower = type.charAt(0).toLowerCase() + type.slice(1)
  const names = codes.map(({ name }) => name)
  const first = names[0] ?? ''
  return `
import {
  ${type}, is${type}, parse${type}, ${lower}Values, ${lower}Names, ${lower}Name, ${lower}Anchor, ${lower}Message, ${lower}Summary,
  type ${type}Name,
} from '/generated/index.js'
export const ${lower}Used: readonly ${type}[] = [${names.map((name) => `${type}.${name}`).join(', ')}]
export const ${lower}Primitive: number | string = ${type}.${first}
export const ${lower}Written: readonly ${type}Name[] = [${names.map((name) => `'${name}'`).join(', ')}]
export const ${lower}All: readonly ${type}[] = ${lower}Values
export const ${lower}Texts: readonly string[] = [${locales.map((locale) => `${lower}Message(${type}.${first}, '${locale}')`).join(', ')}, ${lower}Summary(${type}.${first})]
export const ${lower}Where: string | undefined = ${lower}Anchor(${type}.${first})
export const ${lower}Length: number = ${lower}Names.length
export function ${lower}Describe(value: unknown): string {
  if (!is${type}(value)) return 'unknown'
  const code: ${type} = value
  ${names.map((name) => `if (code === ${type}.${name}) return '${name}'`).join('\n  ')}
  return ${lower}Name(code)
}
export function ${lower}Compare(code: ${type}): boolean {
  return ${names.map((name) => `${lower}Name(code) === '${name}'`).join(' || ')}
}
export const ${lower}Parsed: unknown = parse${type}
`
}

function exhaustive({ typeName: type, codes }: CodeSet): string {
  return `
import { ${type} } from '/generated/index.js'
export function ${type}Of(code: ${type}): string {
  switch (code) {
    ${codes.map(({ name }) => `case ${type}.${name}: return '${name}'`).join('\n    ')}
    default: {
      const rest: never = code
      return rest
    }
  }
}
`
}
