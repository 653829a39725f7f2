import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { code, model, plain, says, set, settings, setSettings } from './model.ts'

const place = (line: number) => ({ origin: { file: 'docs/en/errors.md', line, column: 3 } })
const example = model([
  set([
    code(0, 'Ok', { locales: { en: says(plain('Ok.'), 'a-0', place(5)) } }),
    code(8, 'LoginFailed', { aliases: ['AuthError'], locales: { en: says(plain('Failed.'), 'a-8', place(7)) } }),
  ]),
])

const program = [
  "import { API_CODE_LOGIN_FAILED, ApiCode, isApiCode } from './generated/index.js'",
  "import { apiCode8 } from './generated/api-code/messages/en.js'",
  'export const all = [ApiCode.LoginFailed, ApiCode.AuthError, API_CODE_LOGIN_FAILED, apiCode8, isApiCode, ApiCode]',
]

/** Asks TypeScript's language server for the definitions behind the last line's words. */
async function definitions(root: string, words: readonly string[]): Promise<readonly string[]> {
  const server = spawn(process.execPath, [createRequire(import.meta.url).resolve('typescript-5.9/lib/tsserver.js')], {
    cwd: root,
  })
  const file = join(root, 'main.ts')
  const send = (seq: number, command: string, args: object): void => {
    server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`)
  }
  send(1, 'open', { file })
  const [, , last = ''] = program
  for (const [index, word] of words.entries()) {
    const offset = last.indexOf(word) + word.length
    send(index + 2, 'definitionAndBoundSpan', { file, line: 3, offset })
  }
  const found = new Map<number, string>()
  let text = ''
  for await (const chunk of server.stdout) {
    text += String(chunk)
    for (const line of text.split('\n')) {
      if (!line.startsWith('{') || !line.trimEnd().endsWith('}')) continue
      const message: unknown = JSON.parse(line)
      const answer = answerOf(message)
      if (answer !== null) found.set(answer.seq, answer.place.replace(`${root}/`, ''))
    }
    if (found.size === words.length) break
  }
  server.kill()
  return [...found].sort(([one], [other]) => one - other).map(([, where]) => where)
}

interface Answer {
  readonly type?: string
  readonly command?: string
  readonly request_seq: number
  readonly body?: {
    readonly definitions: readonly {
      readonly file: string
      readonly start: { readonly line: number; readonly offset: number }
    }[]
  }
}

function isAnswer(message: unknown): message is Answer {
  return (
    typeof message === 'object' &&
    message !== null &&
    'command' in message &&
    message.command === 'definitionAndBoundSpan'
  )
}

function answerOf(message: unknown): { readonly seq: number; readonly place: string } | null {
  if (!isAnswer(message)) return null
  const [first] = message.body?.definitions ?? []
  return {
    seq: message.request_seq,
    place: first === undefined ? 'nowhere' : `${first.file}:${first.start.line}:${first.start.offset}`,
  }
}

describe('go to definition', () => {
  let root = ''

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'doc-codes-definition-'))
    const { value } = await emit(example, settings({ output: 'js', set: () => setSettings({ constants: true }) }))
    const files = [
      ...value.map(({ path, text }) => ({ path: `generated/${path}`, text })),
      { path: 'docs/en/errors.md', text: Array.from({ length: 9 }, (_, line) => `| line ${line + 1} |`).join('\n') },
      { path: 'main.ts', text: program.join('\n') },
      {
        path: 'tsconfig.json',
        text: '{ "compilerOptions": { "module": "nodenext", "types": [] }, "files": ["main.ts"] }',
      },
      { path: 'package.json', text: '{ "type": "module" }' },
    ]
    for (const { path, text } of files) {
      await mkdir(dirname(join(root, path)), { recursive: true })
      await writeFile(join(root, path), text)
    }
  })

  afterAll(() => rm(root, { recursive: true }))

  test('leads from a code to its row, and from everything else to its declaration', async () => {
    const words = [
      'ApiCode.LoginFailed',
      'ApiCode.AuthError',
      'API_CODE_LOGIN_FAILED',
      'apiCode8',
      'isApiCode',
      'isApiCode, ApiCode',
    ]
    expect(await definitions(root, words)).toEqual([
      'docs/en/errors.md:7:3',
      'docs/en/errors.md:7:3',
      'docs/en/errors.md:7:3',
      'docs/en/errors.md:7:3',
      expect.stringMatching(/^generated\/api-code\/codes\.d\.ts:/),
      expect.stringMatching(/^generated\/api-code\/codes\.d\.ts:/),
    ])
  })
})
