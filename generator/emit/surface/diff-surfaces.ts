import { formatNames } from '../../config/formats.ts'
import type { Change, ChangeKind, Level } from '../../model/diff/verdict.ts'
import { diffDeclarations } from './diff-declarations.ts'
import type { Declarations, Surface } from './surface.ts'

/** Formats that are not ours stand beside them, and are not compared. */
const ours: ReadonlySet<string> = new Set(formatNames)

/** How two surfaces are judged. */
export interface SurfaceOptions {
  /** Whether programs are taken to name all members of a type: then a new one breaks them. */
  readonly strict: boolean
  /** The folder of each set in the output: `api-code` is of `apiCode`. */
  readonly folders: ReadonlyMap<string, string>
}

/**
 * Compares what programs see of two outputs.
 *
 * @param before - The output that programs were written against.
 * @param after - The output that they would get.
 * @param options - How strictly to judge, and whose the folders are.
 * @returns The changes: those of the whole, of the catalogs, then set by set.
 */
export function diffSurfaces(before: Surface, after: Surface, options: SurfaceOptions): readonly Change[] {
  return [
    ...diffImports(before.modulesAre, after.modulesAre),
    ...diffPackages(before.package, after.package),
    ...diffCatalogs(before.catalogs, after.catalogs),
    ...diffModules(before.modules, after.modules, options),
  ]
}

/** Compiled modules can be imported wherever TypeScript could be that is imported as `.js`; nothing else can. */
function diffImports(before: Surface['modulesAre'], after: Surface['modulesAre']): readonly Change[] {
  if (before === null || after === null || before === after) return []
  const stays = before === '.ts as .js' && after === '.js'
  return [changeOf('import-changed', stays ? 'additive' : 'breaking', null, before, after)]
}

function diffPackages(before: Surface['package'], after: Surface['package']): readonly Change[] {
  if (before?.name === after?.name) return []
  const level = before === null ? 'additive' : 'breaking'
  return [changeOf('package-changed', level, null, before?.name ?? null, after?.name ?? null)]
}

/** A format that came or went is said once; the keys of a catalog that stays are compared. */
function diffCatalogs(before: Surface['catalogs'], after: Surface['catalogs']): readonly Change[] {
  const [formatsBefore, formatsAfter] = [formatsOf(before), formatsOf(after)]
  const kept = [...before].filter(([path]) => formatsAfter.has(formatOf(path)))
  return [
    ...without(formatsBefore, formatsAfter).map((format) =>
      changeOf('catalog-removed', 'breaking', null, format, null),
    ),
    ...without(formatsAfter, formatsBefore).map((format) => changeOf('catalog-added', 'additive', null, null, format)),
    ...kept.flatMap(([path, keys]) => {
      const present = after.get(path) ?? new Set()
      const [lost, gained] = [without(keys, present), without(present, keys)]
      return [
        ...(lost.length === 0 ? [] : [changeOf('catalog-changed', 'breaking', null, `${path}: ${list(lost)}`, null)]),
        ...(gained.length === 0
          ? []
          : [changeOf('catalog-changed', 'additive', null, null, `${path}: ${list(gained)}`)]),
      ]
    }),
  ]
}

function diffModules(
  before: Surface['modules'],
  after: Surface['modules'],
  { strict, folders }: SurfaceOptions,
): readonly Change[] {
  const sets = new Map([...folders].map(([set, folder]) => [folder, set]))
  // What the top does not pass on and no set has is of an emitter that is not ours.
  const passedOn = new Set([...(before.get('index')?.keys() ?? []), ...(after.get('index')?.keys() ?? [])])
  const isOurs = (folder: string): boolean =>
    sets.has(folder) ||
    [before, after].some((all) => [...namesOf(modulesOf(all, folder))].some((name) => passedOn.has(name)))
  const owners = [...new Set([...before.keys(), ...after.keys()].map(ownerOf))].filter(isOurs).sort()
  const everywhere = namesOf(after)
  return owners.flatMap((folder) => {
    const set = sets.get(folder) ?? null
    const [was, is] = [modulesOf(before, folder), modulesOf(after, folder)]
    const lost = namesLost(was, is)
    const moved = lost.filter(({ name }) => everywhere.has(name)).map(({ name, path }) => `${name} of ${path}`)
    const unreachable = moved.length === 0 ? [] : [changeOf('exports-removed', 'breaking', set, list(moved), null)]
    // What the top passes on, and a catalog declares, is compared where it comes from.
    if (folder === '' || folder === 'catalogs') return unreachable
    const gone = lost.filter(({ name }) => !everywhere.has(name)).map(({ name }) => name)
    const known = namesOf(was)
    const fresh = namesLost(is, was).filter(({ name }) => !known.has(name))
    return [
      ...(gone.length === 0 ? [] : [changeOf('exports-removed', 'breaking', set, list(gone), null)]),
      ...unreachable,
      ...changedExports(was, is, strict).map(({ name, level, before: old, after: now }) => ({
        ...changeOf('export-changed', level, set, old, now),
        name,
      })),
      ...(fresh.length === 0
        ? []
        : [changeOf('exports-added', 'additive', set, null, list(fresh.map(({ name }) => name)))]),
    ]
  })
}

/** Each export once, though the set's index and that of the output pass it on. */
function changedExports(
  was: Surface['modules'],
  is: Surface['modules'],
  strict: boolean,
): readonly (ReturnType<typeof diffDeclarations>[number] & { readonly name: string })[] {
  const found = [...was].flatMap(([path, declarations]) =>
    [...declarations].flatMap(([name, former]) => {
      const present = is.get(path)?.get(name)
      return present === undefined
        ? []
        : diffDeclarations(former, present, strict).map((change) => ({ name, ...change }))
    }),
  )
  const seen = new Set<string>()
  return found.filter((change) => {
    const key = JSON.stringify(change)
    return !seen.has(key) && seen.add(key)
  })
}

function namesLost(
  these: Surface['modules'],
  those: Surface['modules'],
): readonly { readonly name: string; readonly path: string }[] {
  return [...these].flatMap(([path, declarations]) =>
    [...declarations.keys()].filter((name) => those.get(path)?.has(name) !== true).map((name) => ({ name, path })),
  )
}

function namesOf(modules: ReadonlyMap<string, Declarations>): ReadonlySet<string> {
  return new Set([...modules.values()].flatMap((declarations) => [...declarations.keys()]))
}

/** The folder of the set that a module is of: the first of its path. What the top passes on is compared with its set. */
function ownerOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : ''
}

function modulesOf(modules: Surface['modules'], folder: string): Surface['modules'] {
  return new Map([...modules].filter(([path]) => ownerOf(path) === folder))
}

function formatOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function formatsOf(catalogs: Surface['catalogs']): ReadonlySet<string> {
  return new Set([...catalogs.keys()].map(formatOf).filter((format) => ours.has(format)))
}

function changeOf(
  kind: ChangeKind,
  level: Level,
  set: string | null,
  before: string | null,
  after: string | null,
): Change {
  return { kind, level, set, code: null, name: null, before, after }
}

function list(names: readonly string[]): string {
  return [...new Set(names)].join(', ')
}

function without(these: ReadonlySet<string>, those: ReadonlySet<string>): readonly string[] {
  return [...these].filter((word) => !those.has(word)).sort()
}
