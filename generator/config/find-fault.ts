import type { Place } from '../diagnostics/diagnostic.ts'
import { startOf } from '../diagnostics/start-of.ts'

/** What V8 says behind its complaint about a text that is no JSON, on Node 20 without the brackets. */
const positionInJson = / (?:in JSON )?at position (\d+)(?: \(line \d+ column \d+\))?$/

/** What is wrong with a config that cannot be loaded: the complaint in one line, and where it is about. */
export interface Fault {
  readonly place: Place
  readonly reason: string
}

/**
 * Finds where a module cannot be parsed or threw.
 *
 * @param error - What loading it threw.
 * @param file - Its path, for the place.
 * @param path - Its path as the runtime and jiti know it.
 * @returns The place that the error speaks of, where it is in this module; else its start.
 */
export function faultOfModule(error: unknown, file: string, path: string): Fault {
  const { message, stack } = told(error)
  const [inMessage, inStack] = [message, stack].map((text) => spotBehind(text, path))
  // Babel counts columns from 0.
  const spot = inMessage === undefined ? inStack : { ...inMessage, column: inMessage.column + 1 }
  return { place: { ...startOf(file), ...spot }, reason: oneLine(message) }
}

/**
 * Finds where a text is no JSON.
 *
 * @param error - What `JSON.parse` threw.
 * @param file - The path of the text.
 * @param text - The text.
 * @returns The place of the first character that is wrong, where V8 tells it: for a wrong word it quotes the text instead.
 */
export function faultOfJson(error: unknown, file: string, text: string): Fault {
  const { message } = told(error)
  const end = message.startsWith('Unexpected end') ? text.length : 0
  const before = text.slice(0, Number(positionInJson.exec(message)?.[1] ?? end)).split('\n')
  const place = { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
  return { place, reason: oneLine(message.replace(positionInJson, '')) }
}

function spotBehind(text: string, path: string): { readonly line: number; readonly column: number } | undefined {
  const [, rest] = text.split(`${path}:`, 2)
  const [, line, column] = /^(\d+):(\d+)/.exec(rest ?? '') ?? []
  return line === undefined ? undefined : { line: Number(line), column: Number(column) }
}

function told(error: unknown): { readonly message: string; readonly stack: string } {
  return error instanceof Error
    ? { message: error.message, stack: error.stack ?? '' }
    : { message: String(error), stack: '' }
}

function oneLine(message: string): string {
  return message.split('\n', 1).join().trim()
}
