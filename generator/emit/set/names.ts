import type { NameStyle } from '../../config/settings.ts'
import { words } from '../../model/naming/words.ts'
import { identifier } from '../doors/identifier.ts'
import { isDevice } from '../output-file.ts'
import { inCasing } from './spelling.ts'

/** The public names of a set's exports. */
export interface SetNames {
  /** The set's folder: `api-code`. */
  readonly folder: string
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
  /** `apiCodeDocsUrl` */
  readonly docsUrl: string
  /** `apiCodeKey` */
  readonly key: string
  /** `ApiCodeKey` */
  readonly keyType: string
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
  /** `ApiCodeTranslated` */
  readonly translatedType: string
  /** `isApiCodeTranslated` */
  readonly translatedGuard: string
  /** `apiCodeMessage` */
  readonly message: string
  /** `apiCodeSummary` */
  readonly summary: string
  /** `loadApiCodeMessages` */
  readonly load: string
  /** `ApiResponse` */
  readonly response: string
  /** `ApiResponseData` */
  readonly responseData: string
  /** `isApiResponse` */
  readonly responseGuard: string
  /** `UnknownApiResponse` */
  readonly unknownResponse: string
  /** `isUnknownApiResponse` */
  readonly unknownResponseGuard: string
  /** `parseApiResponse` */
  readonly parseResponse: string
  /** `ApiResponseProblem` */
  readonly responseProblemType: string
  /** `apiResponseProblem` */
  readonly responseProblem: string
  /** `ApiCodeError` */
  readonly error: string
  /** `ApiCodeErrorOptions` */
  readonly errorOptions: string
  /** `isApiCodeError` */
  readonly errorGuard: string
  /** Spells the name of a further function or list. */
  readonly value: (name: string) => string
  /** Spells the name of a function that tells something of a code. */
  readonly getter: (name: string) => string
}

/**
 * Derives the names of a set's exports from its type name.
 *
 * @param id - The set's id.
 * @param typeName - The set's type name.
 * @param style - How the config wants exports spelled. Types are in PascalCase in every style.
 */
export function setNames(id: string, typeName: string, style: NameStyle): SetNames {
  const type = identifier(upperFirst(style.prefix + typeName + style.suffix))
  const prefix = lowerFirst(type)
  const response = `${type.replace(/Codes?$/, '') || type}Response`
  const value = (name: string): string => identifier(style.casing === null ? name : inCasing(name, style.casing))
  // In PascalCase a function would be called as the type of what it returns.
  const getter = (name: string): string => value(style.casing === 'PascalCase' ? `get${upperFirst(name)}` : name)
  return {
    folder: folderOf(identifier(id)),
    type,
    guard: value(`is${type}`),
    values: value(`${prefix}Values`),
    names: value(`${prefix}Names`),
    nameType: `${type}Name`,
    name: getter(`${prefix}Name`),
    anchor: value(`${prefix}Anchor`),
    docsUrl: value(`${prefix}DocsUrl`),
    key: value(`${prefix}Key`),
    keyType: `${type}Key`,
    unknownType: `Unknown${type}`,
    unknownGuard: value(`isUnknown${type}`),
    parse: value(`parse${type}`),
    localeType: `${type}Locale`,
    locales: value(`${prefix}Locales`),
    translatedType: `${type}Translated`,
    translatedGuard: value(`is${type}Translated`),
    message: value(`${prefix}Message`),
    summary: value(`${prefix}Summary`),
    load: value(`load${type}Messages`),
    response,
    responseData: `${response}Data`,
    responseGuard: value(`is${response}`),
    unknownResponse: `Unknown${response}`,
    unknownResponseGuard: value(`isUnknown${response}`),
    parseResponse: value(`parse${response}`),
    responseProblemType: `${response}Problem`,
    responseProblem: getter(`${lowerFirst(response)}Problem`),
    error: `${type}Error`,
    errorOptions: `${type}ErrorOptions`,
    errorGuard: value(`is${type}Error`),
    value,
    getter,
  }
}

/** A type begins with a capital whatever its prefix is, as its functions do not: `MyCodeName` and `myCodeName`. */
function upperFirst(name: string): string {
  return name.replace(/\p{L}/u, (first) => first.toUpperCase())
}

/** Windows keeps `aux`, `con` and the like for devices: no folder can be called so there. */
function folderOf(id: string): string {
  const folder = inCasing(id, 'snake_case').replaceAll('_', '-')
  return isDevice(folder) ? `${folder}-codes` : folder
}

/** `apiCode` of `ApiCode`; `httpStatus` of `HTTPStatus`. */
export function lowerFirst(name: string): string {
  const [first = name] = words(name) ?? []
  return name.replace(first, first.toLowerCase())
}
