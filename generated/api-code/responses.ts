// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import { type ApiCode, isApiCode, isUnknownApiCode, parseApiCode, type UnknownApiCode } from './codes.js'
import {
  type ErrorApiCode,
  isErrorApiCode,
  isPartialApiCode,
  isPendingApiCode,
  isSuccessApiCode,
  type PartialApiCode,
  type PendingApiCode,
  type SuccessApiCode,
} from './facets.js'

/** What a response with a code carries; `T` where the kind is `success`. */
export type ApiResponseData<C extends ApiCode, T = unknown> = C extends ApiCode.Ok
  ? T
  : C extends ApiCode.Validation
    ? Readonly<Record<string, readonly string[]>>
    : C extends ApiCode.WrongDomain
      ? string
      : C extends ApiCode.PartiallyDone | ApiCode.NothingDone
        ? readonly unknown[]
        : C extends ApiCode.BackgroundWait
          ? number
          : unknown

/** A response of the API: one shape for each code, so that a test of the code tells what the data is. */
export type ApiResponse<T = unknown, C extends ApiCode = ApiCode> = C extends ApiCode
  ? {
      /** What happened. */
      readonly code: C
      /** What the code brings with it. */
      readonly data: ApiResponseData<C, T>
      /** What happened, in words. */
      readonly message?: string | null
    }
  : never

function canHold(code: number, data: unknown): boolean {
  switch (code) {
    case 1: // Validation
      return (
        typeof data === 'object' &&
        data !== null &&
        !Array.isArray(data) &&
        Object.values(data).every(
          (entry: unknown) => Array.isArray(entry) && entry.every((item: unknown) => typeof item === 'string'),
        )
      )
    case 13: // WrongDomain
      return typeof data === 'string'
    case 98: // PartiallyDone
    case 99: // NothingDone
      return Array.isArray(data)
    case 100: // BackgroundWait
      return typeof data === 'number'
    default:
      return true
  }
}

function fieldsOf(value: unknown): Partial<Record<'code' | 'data' | 'message', unknown>> {
  try {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'code')) return {}
    const fields: Partial<Record<'code' | 'data' | 'message', unknown>> = value
    // Read once: a getter may answer differently the next time.
    return { code: fields.code, data: fields.data, message: fields.message }
  } catch {
    // A getter or a Proxy threw.
    return {}
  }
}

function isMessage(value: unknown): boolean {
  return value === undefined || value === null || typeof value === 'string'
}

function codeOf(value: unknown): ApiCode | undefined {
  const { code, data, message } = fieldsOf(value)
  return isApiCode(code) && canHold(code, data) && isMessage(message) ? code : undefined
}

/**
 * Tells whether a value is a response of the API with a known code, and data of the type that is declared for it.
 * Never throws. What `T` stands for is not looked at; a message may be missing. {@link parseApiResponse} keeps the
 * responses of a newer server.
 */
export function isApiResponse(value: unknown): value is ApiResponse {
  return codeOf(value) !== undefined
}

/** A response of the API with a code that is unknown here. */
export interface UnknownApiResponse {
  readonly code: UnknownApiCode
  readonly data?: unknown
  readonly message?: string | null
}

/** Tells whether a value is a response with a code that is unknown here, as a newer server sends it. Never throws. */
export function isUnknownApiResponse(value: unknown): value is UnknownApiResponse {
  const { code, message } = fieldsOf(value)
  return isUnknownApiCode(code) && isMessage(message)
}

/**
 * Reads a response from anywhere. Never throws. {@link isUnknownApiResponse} tells the unknown from the known.
 *
 * @returns The response, its code known or not; `undefined` where {@link apiResponseProblem} says what is wrong.
 */
export function parseApiResponse(value: unknown): ApiResponse | UnknownApiResponse | undefined {
  return isApiResponse(value) || isUnknownApiResponse(value) ? value : undefined
}

/** The field because of which a value is no response. */
export type ApiResponseProblem = 'code' | 'data' | 'message'

/**
 * Tells why a value is no response. Never throws.
 *
 * @returns The field at fault, the code before the others; `undefined` for a response, its code known or not.
 */
export function apiResponseProblem(value: unknown): ApiResponseProblem | undefined {
  const { code, data, message } = fieldsOf(value)
  if (parseApiCode(code) === undefined) return 'code'
  if (isApiCode(code) && !canHold(code, data)) return 'data'
  return isMessage(message) ? undefined : 'message'
}

/** A response whose code is of the kind `error`. */
export type ErrorApiResponse<T = unknown> = ApiResponse<T, ErrorApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `error`. Never throws.
 *
 * @param value - Anything.
 */
export function isErrorApiResponse(value: unknown): value is ErrorApiResponse {
  return isErrorApiCode(codeOf(value))
}

/** A response whose code is of the kind `partial`. */
export type PartialApiResponse<T = unknown> = ApiResponse<T, PartialApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `partial`. Never throws.
 *
 * @param value - Anything.
 */
export function isPartialApiResponse(value: unknown): value is PartialApiResponse {
  return isPartialApiCode(codeOf(value))
}

/** A response whose code is of the kind `pending`. */
export type PendingApiResponse<T = unknown> = ApiResponse<T, PendingApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `pending`. Never throws.
 *
 * @param value - Anything.
 */
export function isPendingApiResponse(value: unknown): value is PendingApiResponse {
  return isPendingApiCode(codeOf(value))
}

/** A response whose code is of the kind `success`. */
export type SuccessApiResponse<T = unknown> = ApiResponse<T, SuccessApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `success`. Never throws.
 *
 * @param value - Anything.
 */
export function isSuccessApiResponse(value: unknown): value is SuccessApiResponse {
  return isSuccessApiCode(codeOf(value))
}
