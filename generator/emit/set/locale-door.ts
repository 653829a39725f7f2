import { literal } from '../doors/literal.ts'
import { constantOf, functionOf, importOf } from '../typescript/build.ts'
import { mapOf } from '../typescript/data.ts'
import { written } from '../typescript/laid-out.ts'
import type { Statement, TypeScriptFile, WrittenStatement } from '../typescript/statement.ts'
import { localName } from './local-name.ts'
import { type Message, messageOf, summaryName } from './locale-files.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** A message that another locale says, because the own one lacks the code. */
interface Borrowed extends Message {
  readonly speaker: string
}

/**
 * `en.ts`: the lookups of `messages.ts` for one locale, so that a program in one language bundles no other.
 *
 * @param locale - One of the set's locales.
 * @param scope - The set.
 */
export function localeDoor(locale: string, scope: Scope): TypeScriptFile {
  const { names, extension } = scope
  const borrowed = borrowedBy(locale, scope)
  const speakers = [...new Set(borrowed.map(({ speaker }) => speaker))]
  return {
    path: `${names.folder}/${locale}.ts`,
    statements: [
      importOf(`./codes${extension}`, [names.type], true),
      importOf(`./messages/all/${locale}${extension}`, ['messages', 'summaries']),
      ...speakers.map((speaker) => importTexts(speaker, scope)),
      ...lookup(
        {
          name: names.message,
          doc: `The message of a code in \`${locale}\`, as plain text.`,
          table: 'messages',
          others: { name: 'otherMessages', entries: borrowed.map((message) => entryOf(message, message.name)) },
        },
        scope,
      ),
      ...lookup(
        {
          name: names.summary,
          doc: `The first sentence of the message of a code in \`${locale}\`.`,
          table: 'summaries',
          others: {
            name: 'otherSummaries',
            entries: borrowed.map((message) => entryOf(message, summaryName(message))),
          },
        },
        scope,
      ),
    ],
  }
}

/** What others say of the codes that a locale lacks, in the order in which they are asked. */
function borrowedBy(locale: string, scope: Scope): readonly Borrowed[] {
  const others = [...(scope.fallbacks.get(locale) ?? []), scope.sourceLocale]
  return scope.set.codes
    .filter(({ locales }) => !Object.hasOwn(locales, locale))
    .flatMap((code) =>
      others
        .flatMap((speaker) => messageOf(code, speaker, scope).map((message) => ({ ...message, speaker })))
        .slice(0, 1),
    )
}

/** One constant a message, of which a bundle keeps what is used. */
function importTexts(locale: string, { extension }: Scope): WrittenStatement {
  const from = `./messages/${locale}${extension}`
  return written([`import ${from}`], [`import * as ${localName(locale, 'Texts')} from ${literal(from)}`])
}

function entryOf({ code, speaker }: Borrowed, name: string): readonly [string, string] {
  return [valueLiteral(code.value), `${localName(speaker, 'Texts')}.${name}`]
}

interface Lookup {
  readonly name: string
  readonly doc: string
  /** The locale's own texts. */
  readonly table: string
  /** Those of other locales. */
  readonly others: { readonly name: string; readonly entries: readonly (readonly [string, string])[] }
}

function lookup({ name, doc, table, others }: Lookup, { names, primitive }: Scope): readonly Statement[] {
  const unknown = { parameters: [{ name: 'code', type: primitive }], returnType: 'string | undefined' }
  const hasOthers = others.entries.length > 0
  return [
    ...(hasOthers
      ? [constantOf({ name: others.name, type: `ReadonlyMap<${primitive}, string>`, value: mapOf(others.entries) })]
      : []),
    functionOf({
      name,
      doc: `${doc}\n\n@param code - A code.\n@returns The text; \`undefined\` for a code that is unknown here.`,
      overloads: [{ parameters: [{ name: 'code', type: names.type }], returnType: 'string' }, unknown],
      ...unknown,
      body: [`return ${table}.get(code)${hasOthers ? ` ?? ${others.name}.get(code)` : ''}`],
    }),
  ]
}
