import { wrongFields } from './config/response-fields.ts'
import { placeOfKey, settingsOf, type NameStyle, type Settings } from './config/settings.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { configInvalid, configName } from './diagnostics/rules/config.ts'
import { isName } from './model/naming/identifier.ts'
import { isOfTheLanguage, typeKeywords } from './model/naming/language-names.ts'

/**
 * Checks what the config says of names: all of them end up in code that has to compile.
 *
 * @param settings - The settings of a run.
 * @returns `config-name` for ids, type names, prefixes, suffixes and package names that cannot be one, or would hide a
 *   name of the language; `config-invalid` where a field of the response is another or lies in it.
 */
export function checkNames(settings: Settings): readonly Diagnostic[] {
  const wrong = [...ids(settings), ...typeNames(settings), ...spellings(settings), ...packageName(settings)]
  const names = wrong.map(({ path, key, name }) => configName(placeOfKey(settings, path), { key, name }))
  return [...names, ...owners(settings).flatMap((path) => responseFields(settings, path))]
}

/** A name that cannot be one, and the keys of the config that lead to it. */
interface WrongName {
  readonly path: readonly string[]
  readonly key: string
  readonly name: string
}

function wrongName(path: readonly string[], name: string): WrongName {
  return { path, key: path.join('.'), name }
}

/** Ids become folders and, in camelCase, functions. */
function ids({ sets }: Settings): readonly WrongName[] {
  return Object.keys(sets).flatMap((name) => (isName(name) ? [] : [{ path: ['sets', name], key: 'sets', name }]))
}

function typeNames(settings: Settings): readonly WrongName[] {
  return Object.keys(settings.sets).flatMap((id) => {
    const { typeName, exports } = settingsOf(settings, id)
    if (typeName === null) return []
    const isKept = typeKeywords.includes(typeName) || isOfTheLanguage(exports.prefix + typeName + exports.suffix)
    return isName(typeName) && !isKept ? [] : [wrongName(['sets', id, 'typeName'], typeName)]
  })
}

function spellings(settings: Settings): readonly WrongName[] {
  return owners(settings).flatMap((path) =>
    (['members', 'exports'] as const).flatMap((key) => {
      const style = optionsAt(settings, path)[key]
      return style === undefined ? [] : affixes(style, [...path, key])
    }),
  )
}

/** A prefix begins a name, a suffix goes on with one. */
function affixes({ prefix, suffix }: NameStyle, path: readonly string[]): readonly WrongName[] {
  return [
    ...(prefix === '' || isName(prefix) ? [] : [wrongName([...path, 'prefix'], prefix)]),
    ...(isName(`_${suffix}`) ? [] : [wrongName([...path, 'suffix'], suffix)]),
  ]
}

function packageName({ package: own }: Settings): readonly WrongName[] {
  const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/
  return own === null || npmName.test(own.name) ? [] : [wrongName(['package', 'name'], own.name)]
}

function responseFields(settings: Settings, path: readonly string[]): readonly Diagnostic[] {
  const { response = null } = optionsAt(settings, path)
  return (response === null ? [] : wrongFields(response)).map(({ field, written, other }) => {
    const own = [...path, 'response', field]
    const received = other === null ? `“${written}”, which has an empty key` : `“${written}”, and another is “${other}”`
    return configInvalid(placeOfKey(settings, own), { key: own.join('.'), expected: 'a field of its own', received })
  })
}

/** Where the options of sets stand in the config: at its top, and below each set. */
function owners({ sets }: Settings): readonly (readonly string[])[] {
  return [[], ...Object.keys(sets).map((id) => ['sets', id])]
}

/** What is said there; what is not, all sets have in common. */
function optionsAt(
  settings: Settings,
  [, id]: readonly string[],
): Pick<Settings['sets'][string], 'members' | 'exports' | 'response'> {
  return id === undefined ? settings : (settings.sets[id] ?? {})
}
