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
  const modules = locales.map((locale) => ({
    tag: literal(locale),
    module: `import(${literal(`./messages/lazy/${locale}${extension}`)})`,
  }))
  const cases = modules.map(({ tag, module }) => `case ${tag}: return (await ${module}).messages`)
  // Of one locale alone, linters call a `switch` unnecessary.
  const body =
    locales.length === 1
      ? [
          `const load = { ${modules.map(({ tag, module }) => `${tag}: () => ${module}`).join(', ')} }`,
          'return (await load[locale]()).messages',
        ]
      : [`switch (locale) {\n${cases.join('\n')}\n}`]
  return functionOf({
    name: names.load,
    doc: `Loads the messages of one locale alone, by code. A code that the locale lacks is absent. A program that also imports \`${names.message}\` has all locales from the start.\n\n@param locale - The locale.`,
    isAsync: true,
    parameters: [{ name: 'locale', type: names.localeType }],
    returnType: `Promise<ReadonlyMap<${primitive}, string>>`,
    body,
  })
}
