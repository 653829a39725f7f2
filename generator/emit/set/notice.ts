import type { Code } from '../../model/types.ts'
import type { TypeScriptFile } from '../typescript/statement.ts'
import { isDeprecated, type Scope } from './scope.ts'

/** A rule of typescript-eslint that the output has to break, and why. */
const reasons = {
  'no-unsafe-enum-assignment': 'members would keep the enum in every bundle',
  'no-duplicate-enum-values': 'a former name has the value of the code',
  'no-deprecated': 'what is deprecated stays described',
  'restrict-template-expressions': 'the type of the key is made of that of the code',
} as const

/** A rule that the output has to break. */
export type Rule = keyof typeof reasons

/**
 * The comment for linters at the head of a file.
 *
 * @param rules - The rules that the file breaks, and no others: linters report what is disabled in vain.
 */
export function noticeOf(rules: readonly Rule[]): Pick<TypeScriptFile, 'notice'> {
  const lines = rules.map((rule) => `/* eslint-disable @typescript-eslint/${rule} -- ${reasons[rule]} */`)
  return lines.length === 0 ? {} : { notice: lines.join('\n') }
}

/**
 * The rule that a file breaks which names members that are deprecated.
 *
 * @param codes - The codes that the file names by their members.
 * @param scope - The set.
 */
export function deprecatedRule(codes: readonly Code[], { settings }: Scope): readonly Rule[] {
  // A union has no members.
  if (settings.enumStyle === 'union') return []
  return codes.some(isDeprecated) ? ['no-deprecated'] : []
}
