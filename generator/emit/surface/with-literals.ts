import type { ModuleDeclarations } from './read-declarations.ts'
import type { Declaration } from './surface.ts'

/** A word that stands for all members of an object. */
const allMembers = /^\( typeof (\S+) \) \[ keyof typeof \1 \]$/

/**
 * Writes the literals where types speak of the members of an object: `typeof ApiCode.Ok` is no other type than `0`. The
 * members of an enum are types of their own, and stay.
 *
 * @param modules - The modules of an output, by path.
 */
export function withLiterals(
  modules: ReadonlyMap<string, ModuleDeclarations>,
): ReadonlyMap<string, ModuleDeclarations> {
  const literals = new Map([...modules.values()].flatMap(({ declarations }) => [...declarations].flatMap(membersOf)))
  if (literals.size === 0) return modules
  const resolve = (type: string): string =>
    type
      .replace(/\( typeof (\S+) \) \[ keyof typeof \1 \]/g, (whole, name: string) => literals.get(name) ?? whole)
      .replace(/typeof (\S+ \. \S+)/g, (whole, member: string) => literals.get(member) ?? whole)
  return new Map([...modules].map(([path, module]) => [path, resolveModule(module, resolve)]))
}

/** `ApiCode . Ok` is `0`, and all members together are `0 | 8`. */
function membersOf([name, declarations]: readonly [string, readonly Declaration[]]): readonly (readonly [
  string,
  string,
])[] {
  const object = declarations.find(({ kind, shape }) => kind === 'const' && shape === 'object')
  if (object === undefined) return []
  const values = [...object.members].map(([member, value]) => [`${name} . ${member}`, value] as const)
  return [...values, [name, [...new Set(object.members.values())].join(' | ')]]
}

function resolveModule(
  { declarations, reexports }: ModuleDeclarations,
  resolve: (type: string) => string,
): ModuleDeclarations {
  const resolved = [...declarations].map(
    ([name, all]) => [name, all.map((one) => resolveDeclaration(one, resolve))] as const,
  )
  return { declarations: new Map(resolved), reexports }
}

function resolveDeclaration({ kind, shape, members }: Declaration, resolve: (type: string) => string): Declaration {
  const words = [...members].flatMap(([name, value]) => {
    if (value !== '') return [[name, resolve(value)] as const]
    // The words of a union are its members; a union inside of a word stays there.
    const resolved = allMembers.test(name) ? resolve(name).split(' | ') : [resolve(name)]
    return resolved.map((word) => [word, ''] as const)
  })
  return { kind, shape: resolve(shape), members: new Map(words) }
}
