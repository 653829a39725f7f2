import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Code, LocalizedCode, RichText } from '../../model/types.ts'
import { comment } from '../doors/comment.ts'
import { identifier } from '../doors/identifier.ts'
import { literal } from '../doors/literal.ts'
import { constantOf } from '../typescript/build.ts'
import { mapOf } from '../typescript/data.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** A code with the text that a locale's users read. */
interface Message {
  readonly code: Code
  readonly name: string
  readonly message: RichText
  readonly origin: Place
}

/**
 * The messages of one locale, as two modules. `messages/kk.ts` has one export a message, so that a bundle holds only
 * the messages that it uses. `messages/all/kk.ts` lists them all, for lookups. The two do not import each other: a
 * module that is imported lazily in one place and eagerly in another is never lazy.
 *
 * @param locale - One of the set's locales.
 * @param scope - The set.
 */
export function localeFiles(locale: string, scope: Scope): readonly TypeScriptFile[] {
  const folder = `${scope.names.folder}/messages`
  const messages = scope.set.codes.flatMap((code) => messageOf(code, code.locales[locale], scope))
  const origins = messages.flatMap((message) =>
    [message.name, summaryName(message)].map((name) => [name, message.origin] as const),
  )
  return [
    { path: `${folder}/${locale}.ts`, statements: [messageConstants(messages)], origins: new Map(origins) },
    { path: `${folder}/all/${locale}.ts`, statements: messageLists(messages, scope) },
  ]
}

function messageLists(messages: readonly Message[], scope: Scope): readonly Statement[] {
  const list = (name: string, doc: string, textOf: (message: RichText) => string): Statement =>
    constantOf({
      name,
      doc,
      type: `ReadonlyMap<${scope.primitive}, string>`,
      value: mapOf(messages.map(({ code, message }) => [valueLiteral(code.value), literal(textOf(message))])),
    })
  return [
    list('messages', 'The messages, by code.', ({ text }) => text),
    list('summaries', 'The first sentence of each message, by code.', ({ summary }) => summary),
  ]
}

function messageOf(code: Code, localized: LocalizedCode | undefined, scope: Scope): readonly Message[] {
  if (localized === undefined) return []
  const { message, origin } = localized
  return [{ code, name: scope.messageName(code.value), message: message ?? localized, origin }]
}

function messageConstants(messages: readonly Message[]): Statement {
  const constants = messages.flatMap((entry) => {
    const { code, name, message } = entry
    const whole = { name, text: message.text, doc: `The message of \`${code.name}\`.` }
    const first = { name: summaryName(entry), text: message.summary, doc: `The first sentence of {@link ${name}}.` }
    return isOneSentence(message) ? [whole] : [whole, first]
  })
  return {
    declares: constants.map(({ name, text }) => `export const ${name} = ${JSON.stringify(text)}`),
    write: (writer) => {
      for (const { name, text, doc } of constants) {
        writer
          .blankLine()
          .writeLine(comment(doc))
          .writeLine(`export const ${name} = ${literal(text)}`)
      }
    },
  }
}

function summaryName({ name, message }: Message): string {
  return isOneSentence(message) ? name : identifier(`${name}Summary`)
}

function isOneSentence({ text, summary }: RichText): boolean {
  return text === summary
}
