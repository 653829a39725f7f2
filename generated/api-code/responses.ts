// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import { type ApiCode, isApiCode } from './codes.js'
import {
  isErrorApiCode,
  type ErrorApiCode,
  isPartialApiCode,
  type PartialApiCode,
  isPendingApiCode,
  type PendingApiCode,
  isSuccessApiCode,
  type SuccessApiCode,
} from './facets.js'

/** What a response with a code carries; `Data` where the kind is `success`. */
export type ApiResponseData<Code extends ApiCode, Data = unknown> = Code extends ApiCode.Ok
  ? Data
  : Code extends ApiCode.Validation
    ? Readonly<Record<string, readonly string[]>>
    : Code extends ApiCode.WrongDomain
      ? string
      : Code extends ApiCode.PartiallyDone | ApiCode.NothingDone
        ? readonly unknown[]
        : Code extends ApiCode.BackgroundWait
          ? number
          : unknown

/** A response of the API: one shape for each code, so that a test of the code tells what the data is. */
export type ApiResponse<Data = unknown, Code extends ApiCode = ApiCode> = Code extends ApiCode
  ? {
      /** What happened. */
      readonly code: Code
      /** What the code brings with it. */
      readonly data: ApiResponseData<Code, Data>
      /** What happened, in words. */
      readonly message: string
    }
  : never

function canHold(code: number, data: unknown): boolean {
  switch (code) {
    case 1:
      return (
        typeof data === 'object' &&
        data !== null &&
        Object.values(data).every(
          (entry: unknown) => Array.isArray(entry) && entry.every((item: unknown) => typeof item === 'string'),
        )
      )
    case 13:
      return typeof data === 'string'
    case 98:
    case 99:
      return Array.isArray(data)
    case 100:
      return typeof data === 'number'
    default:
      return true
  }
}

/**
 * Tells whether a value is a response of the API with a known code: an object with fields of its own and of the
 * right types. Never throws. What `Data` stands for is not looked at.
 *
 * @param value - Anything.
 */
export function isApiResponse(value: unknown): value is ApiResponse {
  try {
    if (typeof value !== 'object' || value === null) return false
    const body: Partial<Record<keyof ApiResponse, unknown>> = value
    return (
      Object.hasOwn(value, 'code') &&
      Object.hasOwn(value, 'data') &&
      Object.hasOwn(value, 'message') &&
      isApiCode(body.code) &&
      typeof body.message === 'string' &&
      canHold(body.code, body.data)
    )
  } catch {
    // A getter or a Proxy threw.
    return false
  }
}

/** A response whose code is of the kind `error`. */
export type ErrorApiResponse<Data = unknown> = ApiResponse<Data, ErrorApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `error`. Never throws.
 *
 * @param value - Anything.
 */
export function isErrorApiResponse(value: unknown): value is ErrorApiResponse {
  return isApiResponse(value) && isErrorApiCode(value.code)
}

/** A response whose code is of the kind `partial`. */
export type PartialApiResponse<Data = unknown> = ApiResponse<Data, PartialApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `partial`. Never throws.
 *
 * @param value - Anything.
 */
export function isPartialApiResponse(value: unknown): value is PartialApiResponse {
  return isApiResponse(value) && isPartialApiCode(value.code)
}

/** A response whose code is of the kind `pending`. */
export type PendingApiResponse<Data = unknown> = ApiResponse<Data, PendingApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `pending`. Never throws.
 *
 * @param value - Anything.
 */
export function isPendingApiResponse(value: unknown): value is PendingApiResponse {
  return isApiResponse(value) && isPendingApiCode(value.code)
}

/** A response whose code is of the kind `success`. */
export type SuccessApiResponse<Data = unknown> = ApiResponse<Data, SuccessApiCode>

/**
 * Tells whether a value is a response whose code is of the kind `success`. Never throws.
 *
 * @param value - Anything.
 */
export function isSuccessApiResponse(value: unknown): value is SuccessApiResponse {
  return isApiResponse(value) && isSuccessApiCode(value.code)
}
