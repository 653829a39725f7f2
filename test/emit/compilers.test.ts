import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { settings } from './model.ts'
import { everything, example } from './surface.ts'

const styles = ['enum', 'const', 'union'] as const satisfies readonly EnumStyle[]
const outputs = ['ts', 'js'] as const
const compilers = ['typescript-5.8', 'typescript-5.9', 'typescript', 'typescript-7']
const run = promisify(execFile)

/** The strictest options that all of these compilers know. */
const strictest = {
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  noImplicitReturns: true,
  noImplicitOverride: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2023'],
  types: [],
}

describe('what is generated compiles, in each style and output, under', () => {
  const made: string[] = []

  beforeAll(async () => {
    const root = await mkdtemp(join(tmpdir(), 'doc-codes-compilers-'))
    made.push(root)
    await write(join(root, 'package.json'), '{ "type": "module" }')
    await write(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: strictest, include: ['**/*.ts'] }))
    for (const enumStyle of styles) {
      for (const output of outputs) {
        const folder = join(root, `${enumStyle}-${output}`)
        const given = settings({ output, enumStyle, ...everything })
        for (const { path, text } of (await emit(example, given)).value) {
          await write(join(folder, 'generated', path), text)
        }
        await write(join(folder, 'surface.ts'), await fixture('surface.ts'))
        await write(join(folder, 'narrowing.ts'), await fixture('narrowing.ts'))
        if (enumStyle !== 'union') await write(join(folder, 'members.ts'), await fixture('members.ts'))
      }
    }
  })

  afterAll(async () => {
    for (const root of made) await rm(root, { recursive: true })
  })

  test.each(compilers)(
    '%s',
    async (compiler) => {
      const [root = ''] = made
      const tsc = new URL(`../../node_modules/${compiler}/bin/tsc`, import.meta.url)
      const { stdout } = await run(process.execPath, [tsc.pathname, '--project', root, '--listFiles']).catch(found)
      const lines = stdout.split('\n').filter((line) => line !== '')
      expect(lines).toContain(join(root, 'union-js', 'generated', 'api-code', 'errors.d.ts'))
      // It lists the files that it has read, and nothing that is wrong in them.
      expect(lines.filter((line) => !/^\/.*\.ts$/.test(line))).toEqual([])
    },
    60_000,
  )
})

/** What a compiler says goes to stdout where it finds something, too. */
function found(error: unknown): { readonly stdout: string } {
  if (typeof error === 'object' && error !== null && 'stdout' in error) return { stdout: String(error.stdout) }
  throw error
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

function fixture(name: string): Promise<string> {
  return readFile(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
}
