import { literal } from '../doors/literal.ts'
import { functionOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import type { Scope } from './scope.ts'

/**
 * The way to load the messages of one locale alone.
 *
 * It loads a module that nothing imports otherwise, so that texts stand twice in the output and at most once in a bundle.
 * A bundler that sees a module imported lazily and eagerly gives up laziness (rolldown 1.2 keeps every locale in the first
 * chunk) or wraps each eager use (esbuild 0.28: 284 B where 221 B do).
 *
 * @param scope - The set.
 */
export function loaderOf({ names, extension, locales, primitive }: Scope): Statement {
  const loaded = (locale: string): string =>
    `return (await import(${literal(`./messages/lazy/${locale}${extension}`)})).messages`
  const signature = {
    parameters: [{ name: 'locale', type: names.localeType }],
    returnType: `Promise<ReadonlyMap<${primitive}, string>>`,
  }
  const [only] = locales.length === 1 ? locales : []
  const cases = locales.map((locale) => `case ${literal(locale)}: ${loaded(locale)}`)
  return functionOf({
    name: names.load,
    doc: `Loads the messages of one locale alone, by code. A code that the locale lacks is absent. A program that also imports \`${names.message}\` has all locales from the start.\n\n@param locale - The locale.`,
    isAsync: true,
    ...signature,
    // Of one locale alone, there is nothing to choose.
    ...(only === undefined ? {} : { overloads: [signature], parameters: [] }),
    body: [only === undefined ? `switch (locale) {\n${cases.join('\n')}\n}` : loaded(only)],
  })
}
