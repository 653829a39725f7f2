import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Code } from '../../model/types.ts'
import { messageSummary, messageText } from '../catalogs/message-text.ts'
import { comment } from '../doors/comment.ts'
import { identifier } from '../doors/identifier.ts'
import { laidOutConstant, laidOutLiteral, laidOutMap } from '../typescript/laid-out.ts'
import { emptyModule, type TypeScriptFile, type WrittenFile } from '../typescript/statement.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** A code with the text that a locale's users read. */
interface Message {
  readonly code: Code
  readonly name: string
  readonly text: string
  readonly summary: string
  readonly origin: Place
}

/**
 * The messages of one locale, as three modules. `messages/kk.ts` has one export a message, so that a bundle holds only
 * the messages that it uses. `messages/all/kk.ts` lists these constants by code, for lookups. `messages/lazy/kk.ts` is
 * what the lazy loader loads.
 *
 * @param locale - One of the set's locales.
 * @param scope - The set.
 */
export function localeFiles(locale: string, scope: Scope): readonly TypeScriptFile[] {
  const messages = scope.set.codes.flatMap((code) => messageOf(code, locale, scope))
  return [
    { path: `${scope.names.folder}/messages/${locale}.ts`, ...messageConstants(messages) },
    { path: `${scope.names.folder}/messages/all/${locale}.ts`, ...messageLists(messages, locale, scope) },
    { path: `${scope.names.folder}/messages/lazy/${locale}.ts`, ...lazyMessages(messages, scope) },
  ]
}

function messageLists(
  messages: readonly Message[],
  locale: string,
  { primitive, extension }: Scope,
): Omit<WrittenFile, 'path'> {
  const from = `../${locale}${extension}`
  const hasTexts = messages.length > 0
  const list = (name: string, doc: string, nameOf: (message: Message) => string): string =>
    mapOf(
      { name, doc, primitive },
      messages.map((message) => [keyOf(message.code), `texts.${nameOf(message)}`] as const),
    )
  return {
    declares: [...(hasTexts ? [`import ${from}`] : []), 'export const messages', 'export const summaries'],
    text: [
      ...(hasTexts ? [`import * as texts from ${laidOutLiteral(from)}\n`] : []),
      list('messages', 'The messages, by code.', ({ name }) => name),
      list('summaries', 'The first sentence of each message, by code.', summaryName),
    ].join('\n'),
  }
}

function lazyMessages(messages: readonly Message[], { primitive }: Scope): Omit<WrittenFile, 'path'> {
  const entries = messages.map(({ code, text }) => [keyOf(code), laidOutLiteral(text)] as const)
  return {
    declares: ['export const messages'],
    text: mapOf({ name: 'messages', doc: 'The messages, by code.', primitive }, entries),
  }
}

interface MapParts {
  readonly name: string
  readonly doc: string
  readonly primitive: Scope['primitive']
}

function mapOf({ name, doc, primitive }: MapParts, entries: readonly (readonly [string, string])[]): string {
  return `${comment(doc)}\n${laidOutMap(name, `ReadonlyMap<${primitive}, string>`, entries)}\n`
}

function keyOf({ value }: Code): string {
  return typeof value === 'number' ? valueLiteral(value) : laidOutLiteral(value)
}

function messageOf(code: Code, locale: string, scope: Scope): readonly Message[] {
  const localized = code.locales[locale]
  if (localized === undefined) return []
  const [text, summary] = [messageText(localized, locale, 'text'), messageSummary(localized, locale)]
  return [{ code, name: scope.messageName(code.value), text, summary, origin: localized.origin }]
}

function messageConstants(messages: readonly Message[]): Omit<WrittenFile, 'path'> {
  const constants = messages.flatMap((entry) => {
    const { code, name, text, summary, origin } = entry
    const whole = { name, text, doc: `The message of \`${code.name}\`.`, origin }
    if (text === summary) return [whole]
    return [whole, { name: summaryName(entry), text: summary, doc: `The first sentence of {@link ${name}}.`, origin }]
  })
  if (constants.length === 0) return emptyModule
  return {
    declares: constants.map(({ name, text }) => `export const ${name} = ${JSON.stringify(text)}`),
    text: constants.map(({ name, text, doc }) => `${comment(doc)}\n${laidOutConstant(name, text)}\n`).join('\n'),
    origins: new Map(constants.map(({ name, origin }) => [name, origin])),
  }
}

function summaryName({ name, text, summary }: Message): string {
  return text === summary ? name : identifier(`${name}Summary`)
}
