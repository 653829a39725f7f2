import type { OutputFile } from '../../generator/emit/output-file.ts'

/** How a program gets hold of the code 0. */
export type Member = 'constants' | 'enum'

/**
 * A program with one member, one guard and the message of code 0.
 *
 * @param member - Whether it imports the constant or the whole enum.
 * @param locales - The locales among which it chooses when it runs.
 * @param extension - How the generated modules end.
 */
export function program(member: Member, locales: readonly string[], extension: '.ts' | '.js'): string {
  const name = member === 'enum' ? 'ApiCode' : 'API_CODE_OK'
  const ok = member === 'enum' ? 'ApiCode.Ok' : 'API_CODE_OK'
  const imports = locales.map(
    (locale) => `import { apiCode0 as ${locale} } from './generated/api-code/messages/${locale}${extension}'`,
  )
  const text = locales.length === 1 ? locales[0] : `{ ${locales.join(', ')} }[locale]`
  return [
    `import { ${name}, isApiCode } from './generated/index${extension}'`,
    ...imports,
    `export const say = (code, locale) => (isApiCode(code) && code === ${ok} ? ${text} : undefined)`,
  ].join('\n')
}

/** A program that imports and uses nothing. */
export function idleProgram(extension: '.ts' | '.js'): string {
  return `import { ApiCode, isApiCode, apiCodeMessage } from './generated/index${extension}'\nexport {}`
}

/** A program that has one message from the start, and loads those of the user's locale. */
export const lazyProgram = `import { isApiCode, loadApiCodeMessages } from './generated/index.js'
import { apiCode0 } from './generated/api-code/messages/kk.js'
export const say = async (code, locale) => (isApiCode(code) ? (await loadApiCodeMessages(locale)).get(code) : apiCode0)`

/** The files of a program and of what it imports, by absolute path. */
export function filesOf(main: string, generated: readonly OutputFile[]): ReadonlyMap<string, string> {
  return new Map([['/main.ts', main], ...generated.map(({ path, text }) => [`/generated/${path}`, text] as const)])
}
