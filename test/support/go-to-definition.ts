import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath, pathToFileURL } from 'node:url'

import * as v from 'valibot'
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node'

import { projectRoot } from './seed.ts'

/** The language servers that editors use: packages in this project's `node_modules`. */
export const languageServers = ['typescript-5.9', 'typescript', 'typescript-7'] as const

/** One of the {@link languageServers}. */
export type LanguageServer = (typeof languageServers)[number]

/** Where a language server says that a name is defined; lines and columns count from 1. */
export interface Definition {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** A place in a program; lines and columns count from 1. */
interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Asks TypeScript's language server for definitions, as an editor does for “go to definition”.
 *
 * @param server - The server.
 * @param file - The program, absolute.
 * @param names - Where in it: the end of the first occurrence of each of these texts.
 * @returns The first definition of each; `null` where the server knows none.
 */
export async function goToDefinition(
  server: LanguageServer,
  file: string,
  names: readonly string[],
): Promise<readonly (Definition | null)[]> {
  const text = await readFile(file, 'utf8')
  const places = names.map((name) => placeOf(text, text.indexOf(name) + name.length - 1))
  return server === 'typescript-7' ? askLsp(server, file, text, places) : askTsserver(server, file, places)
}

function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 }
}

function start(server: LanguageServer, script: string, words: readonly string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [join(projectRoot, 'node_modules', server, script), ...words])
}

const tsserverAnswer = v.object({
  command: v.literal('definitionAndBoundSpan'),
  request_seq: v.number(),
  body: v.optional(
    v.object({
      definitions: v.array(v.object({ file: v.string(), start: v.object({ line: v.number(), offset: v.number() }) })),
    }),
  ),
})

/** The protocol of TypeScript up to 6. */
async function askTsserver(
  typescript: LanguageServer,
  file: string,
  places: readonly Place[],
): Promise<readonly (Definition | null)[]> {
  const server = start(typescript, 'bin/tsserver', ['--disableAutomaticTypingAcquisition'])
  const ask = (seq: number, command: string, words: object): void => {
    server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: words })}\n`)
  }
  ask(-1, 'open', { file })
  for (const [seq, { line, column }] of places.entries())
    ask(seq, 'definitionAndBoundSpan', { file, line, offset: column })
  const answers = new Map<number, Definition | null>()
  for await (const message of createInterface({ input: server.stdout })) {
    const answer = v.safeParse(tsserverAnswer, message.startsWith('{') ? JSON.parse(message) : null)
    if (!answer.success) continue
    const [first] = answer.output.body?.definitions ?? []
    const found = first && { file: first.file, line: first.start.line, column: first.start.offset }
    answers.set(answer.output.request_seq, found ?? null)
    if (answers.size === places.length) break
  }
  server.kill()
  return places.map((_, seq) => answers.get(seq) ?? null)
}

const location = v.object({
  uri: v.string(),
  range: v.object({ start: v.object({ line: v.number(), character: v.number() }) }),
})
const lspAnswer = v.nullable(v.union([location, v.array(location)]))

/** The Language Server Protocol, which TypeScript speaks from 7 on. */
async function askLsp(
  typescript: LanguageServer,
  file: string,
  text: string,
  places: readonly Place[],
): Promise<readonly (Definition | null)[]> {
  const server = start(typescript, 'bin/tsc', ['--lsp', '--stdio'])
  const client = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin))
  // What the server asks of its editor: nothing is set, nothing is refused.
  client.onRequest(() => null)
  client.listen()
  const uri = pathToFileURL(file).href
  await client.sendRequest('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(dirname(file)).href,
    capabilities: {},
  })
  await client.sendNotification('initialized', {})
  await client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'typescript', version: 1, text },
  })
  const answers = await Promise.all(
    places.map(({ line, column }) =>
      client.sendRequest('textDocument/definition', {
        textDocument: { uri },
        position: { line: line - 1, character: column - 1 },
      }),
    ),
  )
  client.dispose()
  server.kill()
  return answers.map((answer) => {
    const [first] = [v.parse(lspAnswer, answer)].flat()
    if (first === undefined || first === null) return null
    const { line, character } = first.range.start
    return { file: fileURLToPath(first.uri), line: line + 1, column: character + 1 }
  })
}
