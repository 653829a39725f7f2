import type { Code } from '../../model/types.ts'
import { literal } from '../doors/literal.ts'
import { constantOf, functionOf, importOf, interfaceOf, typeOf } from '../typescript/build.ts'
import { listOf, mapOf } from '../typescript/data.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { loaderOf } from './loader.ts'
import { localName } from './local-name.ts'
import { deprecatedRule, noticeOf } from './notice.ts'
import { type Scope, unionOf } from './scope.ts'

/** `messages.ts`: the locales, the messages in all of them, and the way to load one alone. */
export function messagesFile(scope: Scope): TypeScriptFile {
  const { names, extension, locales } = scope
  return {
    path: `${names.folder}/messages.ts`,
    ...noticeOf(
      deprecatedRule(locales.length === 1 ? [] : locales.flatMap((locale) => codesNamed(locale, scope).codes), scope),
    ),
    statements: [
      importOf(`./codes${extension}`, [names.type], true),
      ...locales.map((locale) =>
        importOf(`./messages/all/${locale}${extension}`, [
          `messages as ${localName(locale, 'Messages')}`,
          `summaries as ${localName(locale, 'Summaries')}`,
        ]),
      ),
      constantOf({
        name: names.locales,
        doc: 'The locales of the messages, the source locale first.',
        value: `${listOf(locales.map(literal))} as const`,
      }),
      typeOf(names.localeType, 'A locale of the messages.', `(typeof ${names.locales})[number]`),
      ...fallbackTable(scope),
      ...lookup(scope, names.message, 'messages', 'Messages', 'The message of a code, as plain text.'),
      ...lookup(scope, names.summary, 'summaries', 'Summaries', 'The first sentence of the message of a code.'),
      ...translation(scope),
      loaderOf(scope),
    ],
  }
}

/** Who speaks where a locale lacks a code, as the config says it. */
function fallbackTable({ names, fallbacks }: Scope): readonly Statement[] {
  if (fallbacks.size === 0) return []
  const entries = [...fallbacks].map(([locale, others]) => [literal(locale), listOf(others.map(literal))] as const)
  const type = `ReadonlyMap<${names.localeType}, readonly ${names.localeType}[]>`
  return [constantOf({ name: 'fallbacks', type, value: mapOf(entries) })]
}

function lookup(
  { names, primitive, locales, sourceLocale, fallbacks }: Scope,
  name: string,
  table: string,
  suffix: string,
  what: string,
): readonly Statement[] {
  const locale = { name: 'locale', type: names.localeType }
  const unknown = {
    parameters: [
      { name: 'code', type: primitive },
      { ...locale, initializer: literal(sourceLocale) },
    ],
    returnType: 'string | undefined',
  }
  const optional = { ...locale, hasQuestionToken: true }
  return [
    constantOf({
      name: table,
      type: `ReadonlyMap<${names.localeType}, ReadonlyMap<${primitive}, string>>`,
      value: mapOf(locales.map((tag) => [literal(tag), localName(tag, suffix)])),
    }),
    functionOf({
      name,
      doc: `${what}\n\n@param code - A code.\n@param locale - The locale; where it lacks the code, ${fallbacks.size === 0 ? '' : 'its fallbacks speak, then '}\`${sourceLocale}\`${fallbacks.size === 0 ? ' speaks' : ''}.\n@returns The text; \`undefined\` for a code that is unknown here.`,
      overloads: [
        { parameters: [{ name: 'code', type: names.type }, optional], returnType: 'string' },
        { parameters: [{ name: 'code', type: primitive }, optional], returnType: 'string | undefined' },
      ],
      ...unknown,
      body:
        fallbacks.size === 0
          ? [`return ${table}.get(locale)?.get(code) ?? ${localName(sourceLocale, suffix)}.get(code)`]
          : [
              'const chain = [locale, ...(fallbacks.get(locale) ?? [])]',
              `const said = chain.map((tag) => ${table}.get(tag)?.get(code)).find((text) => text !== undefined)`,
              `return said ?? ${localName(sourceLocale, suffix)}.get(code)`,
            ],
    }),
  ]
}

/** Which codes a locale translates: what tells a program whether a lookup fell back to the source locale. */
function translation(scope: Scope): readonly Statement[] {
  const { names, locales, sourceLocale } = scope
  if (locales.length === 1) return []
  const code = { name: 'code', type: names.type }
  const any = { parameters: [code, { name: 'locale', type: names.localeType }], returnType: 'boolean' }
  return [
    interfaceOf({
      name: names.translatedType,
      doc: `The codes that each locale has a message for; the others are in \`${sourceLocale}\`.`,
      properties: locales.map((locale) => ({ name: literal(locale), type: translatedCodes(locale, scope) })),
    }),
    functionOf({
      name: names.translatedGuard,
      doc: 'Tells whether a locale has a message of its own for a code.\n\n@param code - A code.\n@param locale - The locale.',
      overloads: [
        // One for each locale and none for several: a guard for two would rule out too much where it says no. No type
        // parameter: TypeScript would hold the type of every locale against every code.
        ...locales.map(literal).map((locale) => ({
          parameters: [code, { name: 'locale', type: locale }],
          returnType: `code is ${names.translatedType}[${locale}]`,
        })),
        any,
      ],
      ...any,
      body: ['return messages.get(locale)?.has(code) ?? false'],
    }),
  ]
}

function translatedCodes(locale: string, scope: Scope): string {
  const { codes, areMissing } = codesNamed(locale, scope)
  if (!areMissing) return unionOf(codes, scope)
  return codes.length === 0 ? scope.names.type : `Exclude<${scope.names.type}, ${unionOf(codes, scope)}>`
}

/** The codes that a locale has or those that it lacks, whichever are fewer. */
function codesNamed(locale: string, { set }: Scope): { readonly codes: readonly Code[]; readonly areMissing: boolean } {
  const has = set.codes.filter(({ locales }) => Object.hasOwn(locales, locale))
  const lacks = set.codes.filter(({ locales }) => !Object.hasOwn(locales, locale))
  const areMissing = lacks.length === 0 || lacks.length < has.length
  return { codes: areMissing ? lacks : has, areMissing }
}
