import type { Place } from '../../diagnostics/diagnostic.ts'
import type { Code, CodeValue } from '../../model/types.ts'
import { identifier } from '../doors/identifier.ts'
import { literal } from '../doors/literal.ts'
import { mapConstant } from '../typescript/data.ts'
import { commentLines, fit, isTooLong, laidOut, quoted } from '../typescript/laid-out.ts'
import { emptyModule, type WrittenStatement, type TypeScriptFile } from '../typescript/statement.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** A code with the text that a locale's users read. */
export interface Message {
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
  const speakers = [locale, ...(scope.fallbacks.get(locale) ?? [])]
  const spoken = scope.set.codes.flatMap((code) => speakers.flatMap((tag) => messageOf(code, tag, scope)).slice(0, 1))
  const folder = `${scope.names.folder}/messages`
  const origins = new Map(
    messages.flatMap((message) => [message.name, summaryName(message)].map((name) => [name, message.origin] as const)),
  )
  return [
    { path: `${folder}/${locale}.ts`, statements: [messageConstants(messages)], origins },
    { path: `${folder}/all/${locale}.ts`, statements: messageLists(messages, locale, scope) },
    { path: `${folder}/lazy/${locale}.ts`, statements: [lazyMessages(spoken, scope)] },
  ]
}

/**
 * The constants of one locale, by code: its message, and the first sentence of that where it goes on.
 *
 * @param locale - One of the set's locales.
 * @param scope - The set.
 */
export function messageConstantNames(locale: string, scope: Scope): ReadonlyMap<CodeValue, readonly string[]> {
  const messages = scope.set.codes.flatMap((code) => messageOf(code, locale, scope))
  return new Map(messages.map((message) => [message.code.value, [...new Set([message.name, summaryName(message)])]]))
}

// A structure a constant would take seconds for thousands of them, and so would the formatter.

function messageConstants(messages: readonly Message[]): WrittenStatement {
  const constants = messages.flatMap((entry) => {
    const { code, name, text, summary } = entry
    const whole = { name, text, doc: `The message of \`${code.name}\`.` }
    if (text === summary) return [whole]
    return [whole, { name: summaryName(entry), text: summary, doc: `The first sentence of {@link ${name}}.` }]
  })
  if (constants.length === 0) return emptyModule
  return joined(constants.map(({ name, text, doc }) => textConstant(name, text, doc)))
}

function messageLists(
  messages: readonly Message[],
  locale: string,
  { primitive, extension }: Scope,
): readonly WrittenStatement[] {
  const from = `../${locale}${extension}`
  const list = (name: string, doc: string, nameOf: (message: Message) => string): WrittenStatement =>
    mapConstant(
      { name, doc, key: primitive, value: 'string' },
      messages.map((message) => [keyOf(message.code), `texts.${nameOf(message)}`] as const),
    )
  return [
    ...(messages.length > 0 ? [laidOut([`import ${from}`], [`import * as texts from ${quoted(literal(from))}`])] : []),
    list('messages', 'The messages, by code.', ({ name }) => name),
    list('summaries', 'The first sentence of each message, by code.', summaryName),
  ]
}

function lazyMessages(messages: readonly Message[], { primitive }: Scope): WrittenStatement {
  const parts = { name: 'messages', doc: 'The messages, by code.', key: primitive, value: 'string' }
  return mapConstant(
    parts,
    messages.map(({ code, text }) => [keyOf(code), literal(text)] as const),
  )
}

function textConstant(name: string, text: string, doc: string): WrittenStatement {
  const declares = [`export const ${name} = ${JSON.stringify(text)}`]
  const head = `export const ${name} =`
  const value = quoted(literal(text))
  const line = `${head} ${value}`
  const lines = [...commentLines(doc), ...(isTooLong(line) ? [head, `  ${value}`] : [line])]
  return { declares, text: lines.join('\n'), isLaidOut: isTooLong(line) || fit(line) }
}

function joined(statements: readonly WrittenStatement[]): WrittenStatement {
  return {
    declares: statements.flatMap(({ declares }) => declares),
    text: statements.map(({ text }) => text).join('\n\n'),
    isLaidOut: statements.every(({ isLaidOut }) => isLaidOut),
  }
}

function keyOf({ value }: Code): string {
  return typeof value === 'number' ? valueLiteral(value) : literal(value)
}

/** What a locale says of a code: one message, or none. */
export function messageOf(code: Code, locale: string, scope: Scope): readonly Message[] {
  const localized = code.locales[locale]
  if (localized === undefined) return []
  const texts = scope.messageTexts(locale)
  const [text, summary] = [texts.whole(localized, 'text'), texts.summary(localized)]
  return [{ code, name: scope.messageName(code.value), text, summary, origin: localized.origin }]
}

/** The name of the constant that holds a message's first sentence. */
export function summaryName({ name, text, summary }: Message): string {
  return text === summary ? name : identifier(`${name}Summary`)
}
