// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import { type ApiCode, apiCodeAnchor, type ApiCodeName, apiCodeName } from './codes.js'
import { type ApiCodeLocale, apiCodeMessage } from './messages.js'
import type { ApiResponseData } from './responses.js'

/** What an {@link ApiCodeError} carries beside its code. */
export interface ApiCodeErrorOptions<C extends ApiCode = ApiCode> {
  /** What the response carried. */
  readonly data?: ApiResponseData<C> | undefined

  /** The locale of `localizedMessage`: `kk` by default. */
  readonly locale?: ApiCodeLocale | undefined

  /** What led to the error: the response, or another error. */
  readonly cause?: unknown
}

/** An error that the API reported with a code. `message` is in `en`, for logs; `localizedMessage` is for users. */
export class ApiCodeError<C extends ApiCode = ApiCode> extends Error {
  /** The name of the code, as a `DOMException` has it. */
  override readonly name: ApiCodeName

  /** The code. */
  readonly code: C

  /** The anchor of the code in the docs. */
  readonly anchor: string | undefined

  /** What the response carried. */
  readonly data: ApiResponseData<C> | undefined

  /** The message in the locale of the user. */
  readonly localizedMessage: string

  /**
   * @param code - The code.
   * @param options - What is known beside it.
   */
  constructor(code: C, { data, locale, ...options }: ApiCodeErrorOptions<C> = {}) {
    super(apiCodeMessage(code, 'en'), options)
    this.name = apiCodeName(code)
    this.code = code
    this.anchor = apiCodeAnchor(code)
    this.data = data
    this.localizedMessage = apiCodeMessage(code, locale)
  }

  /** What `JSON.stringify` writes: the error without its stack and its cause. */
  toJSON(): Pick<ApiCodeError<C>, 'name' | 'code' | 'anchor' | 'data' | 'message' | 'localizedMessage'> {
    const { name, code, anchor, data, message, localizedMessage } = this
    return { name, code, anchor, data, message, localizedMessage }
  }
}

// One literal, no union: a guard for several would rule out too much where it says no.
type Single<T, All = T> = T extends unknown ? ([All] extends [T] ? T : never) : never

/**
 * Tells whether a value is an {@link ApiCodeError}. Never throws.
 *
 * @param error - Anything, as `catch` gives it.
 * @param code - The code that it must have; any by default.
 */
export function isApiCodeError(error: unknown): error is { [C in ApiCode]: ApiCodeError<C> }[ApiCode]
export function isApiCodeError<C extends ApiCode>(error: unknown, code: Single<C>): error is ApiCodeError<C>
export function isApiCodeError(error: unknown, code?: ApiCode): boolean
export function isApiCodeError(error: unknown, code?: ApiCode): boolean {
  try {
    return error instanceof ApiCodeError && (code === undefined || error.code === code)
  } catch {
    // A getter or a Proxy threw.
    return false
  }
}
