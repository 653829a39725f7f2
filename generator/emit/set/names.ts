import { words } from '../../model/naming/words.ts'

/** The public names of a set's exports. */
export interface SetNames {
  /** The set's folder: `api-code`. */
  readonly folder: string
  /** What the other names begin with: `apiCode`. */
  readonly prefix: string
  /** `ApiCode` */
  readonly type: string
  /** `isApiCode` */
  readonly guard: string
  /** `apiCodeValues` */
  readonly values: string
  /** `apiCodeNames` */
  readonly names: string
  /** `ApiCodeName` */
  readonly nameType: string
  /** `apiCodeName` */
  readonly name: string
  /** `apiCodeAnchor` */
  readonly anchor: string
  /** `UnknownApiCode` */
  readonly unknownType: string
  /** `isUnknownApiCode` */
  readonly unknownGuard: string
  /** `parseApiCode` */
  readonly parse: string
  /** `ApiCodeLocale` */
  readonly localeType: string
  /** `apiCodeLocales` */
  readonly locales: string
  /** `apiCodeMessage` */
  readonly message: string
  /** `apiCodeSummary` */
  readonly summary: string
  /** `loadApiCodeMessages` */
  readonly load: string
}

/**
 * Derives the names of a set's exports from its type name.
 *
 * @param id - The set's id.
 * @param type - The set's type name.
 */
export function setNames(id: string, type: string): SetNames {
  const prefix = camelCase(type)
  return {
    folder: kebabCase(id),
    prefix,
    type,
    guard: `is${type}`,
    values: `${prefix}Values`,
    names: `${prefix}Names`,
    nameType: `${type}Name`,
    name: `${prefix}Name`,
    anchor: `${prefix}Anchor`,
    unknownType: `Unknown${type}`,
    unknownGuard: `isUnknown${type}`,
    parse: `parse${type}`,
    localeType: `${type}Locale`,
    locales: `${prefix}Locales`,
    message: `${prefix}Message`,
    summary: `${prefix}Summary`,
    load: `load${type}Messages`,
  }
}

function camelCase(name: string): string {
  const [first = name] = words(name) ?? []
  return first.toLowerCase() + name.slice(first.length)
}

function kebabCase(name: string): string {
  return (words(name) ?? [name]).map((word) => word.toLowerCase()).join('-')
}
