import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as v from 'valibot'

import { projectRoot } from './seed.ts'

/** Where a language server says that a name is defined. */
export interface Definition {
  readonly file: string
  /** Counted from 1. */
  readonly line: number
}

const answer = v.object({
  type: v.literal('response'),
  command: v.literal('definitionAndBoundSpan'),
  body: v.object({ definitions: v.array(v.object({ file: v.string(), start: v.object({ line: v.number() }) })) }),
})

/**
 * Asks TypeScript's language server for a definition, as an editor does for “go to definition”.
 *
 * @param typescript - The package in this project's `node_modules` that holds the server.
 * @param file - The program, absolute.
 * @param name - Where in it: the end of this text's first occurrence.
 */
export async function goToDefinition(typescript: string, file: string, name: string): Promise<readonly Definition[]> {
  const text = await readFile(file, 'utf8')
  const before = text.slice(0, text.indexOf(name) + name.length - 1).split('\n')
  const place = { file, line: before.length, offset: (before.at(-1) ?? '').length + 1 }
  const server = spawn(process.execPath, [
    join(projectRoot, 'node_modules', typescript, 'bin/tsserver'),
    '--disableAutomaticTypingAcquisition',
  ])
  const ask = (command: string, words: object): void => {
    server.stdin.write(`${JSON.stringify({ seq: 0, type: 'request', command, arguments: words })}\n`)
  }
  ask('open', { file })
  ask('definitionAndBoundSpan', place)
  try {
    for await (const line of linesOf(server.stdout)) {
      const parsed = v.safeParse(answer, line.startsWith('{') ? JSON.parse(line) : null)
      if (parsed.success)
        return parsed.output.body.definitions.map((found) => ({ file: found.file, line: found.start.line }))
    }
    return []
  } finally {
    server.kill()
  }
}

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of stream) {
    const lines = `${rest}${chunk.toString()}`.split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}
