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
 * `messages/<locale>.ts`: one export a message, so that a bundle holds only the messages that it uses, and the lists of them all.
 *
 * @param locale - One of the set's locales.
 * @param scope - The set.
 */
export function localeFile(locale: string, scope: Scope): TypeScriptFile {
  const messages = scope.set.codes.flatMap((code) => messageOf(code, code.locales[locale], scope))
  const mapType = `ReadonlyMap<${scope.primitive}, string>`
  return {
    path: `${scope.names.folder}/messages/${locale}.ts`,
    statements: [
      messageConstants(messages),
      constantOf({
        name: 'messages',
        doc: 'The messages, by code.',
        type: mapType,
        value: mapOf(messages.map(({ code, name }) => [valueLiteral(code.value), name])),
      }),
      constantOf({
        name: 'summaries',
        doc: 'The first sentence of each message, by code.',
        type: mapType,
        value: mapOf(messages.map((message) => [valueLiteral(message.code.value), summaryName(message)])),
      }),
    ],
    origins: new Map(
      messages.flatMap((message) => [message.name, summaryName(message)].map((name) => [name, message.origin])),
    ),
  }
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
    declares: constants.map(({ name, text }) => `const ${name} = ${JSON.stringify(text)}`),
    write: (writer) => {
      for (const { name, text, doc } of constants) {
        writer.writeLine(comment(doc)).writeLine(`export const ${name} = ${literal(text)}`)
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
