// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import { type ApiCode, apiCodeAnchor, apiCodeName, type ApiCodeName } from './codes.js'
import { type ApiCodeLocale, apiCodeMessage } from './messages.js'
import type { ApiResponseData } from './responses.js'

/** What an {@link ApiCodeError} carries beside its code. */
export interface ApiCodeErrorOptions<Code extends ApiCode = ApiCode> {
  /** What the response carried. */
  readonly data?: ApiResponseData<Code>

  /** The locale of `localizedMessage`: `kk` by default. */
  readonly locale?: ApiCodeLocale

  /** What led to the error: the response, or another error. */
  readonly cause?: unknown
}

/** An error that the API reported with a code. `message` is in `en`, for logs; `localizedMessage` is for users. */
export class ApiCodeError<Code extends ApiCode = ApiCode> extends Error {
  /** The name of the code, as a `DOMException` has it. */
  override readonly name: ApiCodeName

  /** The code. */
  readonly code: Code

  /** The anchor of the code in the docs. */
  readonly anchor: string | undefined

  /** What the response carried. */
  readonly data: ApiResponseData<Code> | undefined

  /** The message in the locale of the user. */
  readonly localizedMessage: string

  /**
   * @param code - The code.
   * @param options - What is known beside it.
   */
  constructor(code: Code, { data, locale, ...options }: ApiCodeErrorOptions<Code> = {}) {
    super(apiCodeMessage(code, 'en'), options)
    this.name = apiCodeName(code)
    this.code = code
    this.anchor = apiCodeAnchor(code)
    this.data = data
    this.localizedMessage = apiCodeMessage(code, locale)
  }

  /** What `JSON.stringify` writes: the error without its stack and its cause. */
  toJSON(): Pick<ApiCodeError<Code>, 'name' | 'code' | 'anchor' | 'data' | 'message' | 'localizedMessage'> {
    const { name, code, anchor, data, message, localizedMessage } = this
    return { name, code, anchor, data, message, localizedMessage }
  }
}

/**
 * Tells whether a value is an {@link ApiCodeError}.
 *
 * @param error - Anything, as `catch` gives it.
 * @param code - The code that it must have; any by default.
 */
export function isApiCodeError<Code extends ApiCode = ApiCode>(
  error: unknown,
  code?: Code,
): error is ApiCodeError<Code> {
  return error instanceof ApiCodeError && (code === undefined || error.code === code)
}
