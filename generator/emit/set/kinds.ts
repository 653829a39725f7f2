import type { Code } from '../../model/types.ts'
import { identifier } from '../doors/identifier.ts'
import { pascalName } from './facets.ts'
import type { Scope } from './scope.ts'

/** A kind of codes: `success`. */
export interface Kind {
  readonly word: string
  readonly codes: readonly Code[]
  /** `SuccessApiCode` */
  readonly type: string
  /** `isSuccessApiCode` */
  readonly guard: string
  /** `SuccessApiResponse` */
  readonly response: string
  /** `isSuccessApiResponse` */
  readonly responseGuard: string
}

/**
 * The kinds of a set's codes, in code-unit order.
 *
 * @param scope - The set.
 * @returns The kinds of whose words names can be made.
 */
export function kindsOf({ set, names }: Scope): readonly Kind[] {
  const words = new Set(set.codes.flatMap(({ kind }) => (kind === null ? [] : [kind])))
  return [...words].sort().flatMap((word) => {
    const name = pascalName(word)
    if (name === null) return []
    const [type, response] = [identifier(name + names.type), identifier(name + names.response)]
    const codes = set.codes.filter(({ kind }) => kind === word)
    return [
      { word, codes, type, response, guard: names.value(`is${type}`), responseGuard: names.value(`is${response}`) },
    ]
  })
}
