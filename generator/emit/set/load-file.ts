import { literal } from '../doors/literal.ts'
import { functionOf, importOf } from '../typescript/build.ts'
import type { StructuredFile } from '../typescript/statement.ts'
import type { Scope } from './scope.ts'

/**
 * `load-messages.ts`: the way to load the messages of one locale alone.
 *
 * The set's `index.ts` does not export it. A bundler that sees a module imported lazily and eagerly gives up laziness
 * (rolldown 1.2 keeps every locale in the first chunk) or wraps each eager use (esbuild 0.28: 284 B where 221 B do).
 *
 * @param scope - The set.
 */
export function loadFile({ names, extension, locales, primitive }: Scope): StructuredFile {
  const cases = locales.map(
    (locale) =>
      `case ${literal(locale)}: return (await import(${literal(`./messages/all/${locale}${extension}`)})).messages`,
  )
  return {
    path: `${names.folder}/load-messages.ts`,
    statements: [
      importOf(`./messages${extension}`, [names.localeType], true),
      functionOf({
        name: names.load,
        doc: `Loads the messages of one locale alone, by code. A code that the locale lacks is absent. A program that also imports \`${names.message}\` has all locales from the start.\n\n@param locale - The locale.`,
        isAsync: true,
        parameters: [{ name: 'locale', type: names.localeType }],
        returnType: `Promise<ReadonlyMap<${primitive}, string>>`,
        body: [`switch (locale) {\n${cases.join('\n')}\n}`],
      }),
    ],
  }
}
