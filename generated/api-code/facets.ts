// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import type { ApiCode } from './codes.js'

// One literal, no union: a guard for several would rule out too much where it says no.
type Single<T, All = T> = T extends unknown ? ([All] extends [T] ? T : never) : never

/** What the `kind` of a code can be. */
export type ApiCodeKind = 'error' | 'partial' | 'pending' | 'success'

const kindOf: ReadonlyMap<unknown, ApiCodeKind> = /* @__PURE__ */ new Map([
  [0, 'success'],
  [1, 'error'],
  [2, 'error'],
  [3, 'error'],
  [4, 'error'],
  [5, 'error'],
  [6, 'error'],
  [8, 'error'],
  [9, 'error'],
  [10, 'error'],
  [11, 'error'],
  [12, 'error'],
  [13, 'error'],
  [14, 'error'],
  [15, 'error'],
  [30, 'error'],
  [98, 'partial'],
  [99, 'error'],
  [100, 'pending'],
  [999, 'error'],
])

/**
 * The `kind` of a code.
 *
 * @param code - A code.
 * @returns Its `kind`; `undefined` where it has none.
 */
export function apiCodeKind(code: number): ApiCodeKind | undefined {
  return kindOf.get(code)
}

/** The codes whose `kind` is `error`. */
export type ErrorApiCode =
  | ApiCode.Validation
  | ApiCode.RecordNotFound
  | ApiCode.UnknownApplicationError
  | ApiCode.IncorrectModule
  | ApiCode.IncorrectMethod
  | ApiCode.IncorrectFormat
  | ApiCode.LoginFailed
  | ApiCode.MethodAccessDenied
  | ApiCode.DataUpdate
  | ApiCode.MissingParam
  | ApiCode.IncorrectParam
  | ApiCode.WrongDomain
  | ApiCode.AccountUnavailable
  | ApiCode.OperationFailed
  | ApiCode.RateLimitExceeded
  | ApiCode.NothingDone
  | ApiCode.ServiceError

/**
 * Tells whether a value is one of the codes whose `kind` is `error`. Never throws.
 *
 * @param value - Anything.
 */
export function isErrorApiCode(value: unknown): value is ErrorApiCode {
  return (
    typeof value === 'number' &&
    Number.isInteger(value) &&
    ((value >= 1 && value <= 6) || (value >= 8 && value <= 15) || value === 30 || value === 99 || value === 999)
  )
}

/** The codes whose `kind` is `partial`. */
export type PartialApiCode = ApiCode.PartiallyDone

/**
 * Tells whether a value is one of the codes whose `kind` is `partial`. Never throws.
 *
 * @param value - Anything.
 */
export function isPartialApiCode(value: unknown): value is PartialApiCode {
  return value === 98
}

/** The codes whose `kind` is `pending`. */
export type PendingApiCode = ApiCode.BackgroundWait

/**
 * Tells whether a value is one of the codes whose `kind` is `pending`. Never throws.
 *
 * @param value - Anything.
 */
export function isPendingApiCode(value: unknown): value is PendingApiCode {
  return value === 100
}

/** The codes whose `kind` is `success`. */
export type SuccessApiCode = ApiCode.Ok

/**
 * Tells whether a value is one of the codes whose `kind` is `success`. Never throws.
 *
 * @param value - Anything.
 */
export function isSuccessApiCode(value: unknown): value is SuccessApiCode {
  return value === 0
}

/** What the `next` of a code can be. */
export type ApiCodeNext = 'ask-support' | 'fix-input' | 'poll' | 'sign-in' | 'slow-down' | 'switch-domain'

const nextOf: ReadonlyMap<unknown, ApiCodeNext> = /* @__PURE__ */ new Map([
  [1, 'fix-input'],
  [3, 'ask-support'],
  [4, 'fix-input'],
  [5, 'fix-input'],
  [6, 'fix-input'],
  [8, 'sign-in'],
  [11, 'fix-input'],
  [12, 'fix-input'],
  [13, 'switch-domain'],
  [30, 'slow-down'],
  [100, 'poll'],
])

/**
 * The `next` of a code.
 *
 * @param code - A code.
 * @returns Its `next`; `undefined` where it has none.
 */
export function apiCodeNext(code: number): ApiCodeNext | undefined {
  return nextOf.get(code)
}

/** The codes of each `next`. */
export interface ApiCodeByNext {
  readonly 'ask-support': ApiCode.UnknownApplicationError
  readonly 'fix-input':
    | ApiCode.Validation
    | ApiCode.IncorrectModule
    | ApiCode.IncorrectMethod
    | ApiCode.IncorrectFormat
    | ApiCode.MissingParam
    | ApiCode.IncorrectParam
  readonly poll: ApiCode.BackgroundWait
  readonly 'sign-in': ApiCode.LoginFailed
  readonly 'slow-down': ApiCode.RateLimitExceeded
  readonly 'switch-domain': ApiCode.WrongDomain
}

/**
 * Tells whether a value is a code with this `next`. Never throws.
 *
 * @param value - Anything.
 * @param wanted - What `next` must be.
 */
export function hasApiCodeNext<W extends ApiCodeNext>(value: unknown, wanted: Single<W>): value is ApiCodeByNext[W]
export function hasApiCodeNext(value: unknown, wanted: ApiCodeNext): boolean
export function hasApiCodeNext(value: unknown, wanted: ApiCodeNext): boolean {
  return nextOf.get(value) === wanted
}
