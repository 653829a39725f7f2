import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { goToDefinition, languageServers } from '../support/go-to-definition.ts'
import { code, model, plain, says, set, settings } from './model.ts'

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

describe('go to definition', () => {
  let root = ''

  beforeAll(async () => {
    root = await realpath(await mkdtemp(join(tmpdir(), 'doc-codes-definition-')))
    const { value } = await emit(example, settings({ output: 'js', constants: true }))
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

  test.each(languageServers)(
    'leads from a code to its row, and from everything else to its declaration, in %s',
    async (server) => {
      const words = [
        'ApiCode.LoginFailed',
        'ApiCode.AuthError',
        'all = [ApiCode.LoginFailed, ApiCode.AuthError, API_CODE_LOGIN_FAILED',
        'API_CODE_LOGIN_FAILED, apiCode8',
        'apiCode8, isApiCode',
        'isApiCode, ApiCode',
      ]
      const found = await goToDefinition(server, join(root, 'main.ts'), words)
      const row = { file: join(root, 'docs/en/errors.md'), line: 7 }
      const declaration = { file: join(root, 'generated/api-code/codes.d.ts') }
      expect(found).toMatchObject([row, row, row, row, declaration, declaration])
    },
  )
})
