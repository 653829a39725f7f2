import { readFileSync } from 'node:fs'

import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'
import { everything, example } from './surface.ts'

const surface = readFileSync(new URL('fixtures/surface.ts', import.meta.url), 'utf8')
const narrowing = readFileSync(new URL('fixtures/narrowing.ts', import.meta.url), 'utf8')
const members = readFileSync(new URL('fixtures/members.ts', import.meta.url), 'utf8')

async function filesOf(enumStyle: EnumStyle, output: 'ts' | 'js' = 'ts') {
  const written = await emit(example, settings({ output, enumStyle, ...everything }))
  expect(written.diagnostics).toEqual([])
  return written.value
}

describe.each<EnumStyle>(['enum', 'const', 'union'])('in the style %s', (enumStyle) => {
  test.each(['ts', 'js'] as const)(
    'the .%s output compiles as strictly as can be, and offers the same',
    async (output) => {
      const erasable = enumStyle !== 'enum' && output === 'ts'
      const programs = {
        'surface.ts': surface,
        'narrowing.ts': narrowing,
        ...(enumStyle === 'union' ? {} : { 'members.ts': members }),
      }
      const found = problems(await filesOf(enumStyle, output), programs, {
        erasableSyntaxOnly: erasable,
        isolatedDeclarations: false,
      })
      expect(found).toEqual([])
    },
  )

  test('the output passes isolatedDeclarations', async () => {
    expect(problems(await filesOf(enumStyle), {}, { isolatedDeclarations: true })).toEqual([])
  })
})

test('a new code stops an exhaustive switch from compiling', async () => {
  const [api] = example.sets
  const more = model([set([...(api?.codes ?? []), code(101, 'Newer')])], ['en', 'kk'])
  const { value } = await emit(more, settings({ ...everything }))
  expect(problems(value, { 'members.ts': members })).toEqual([
    expect.stringContaining('TS2366'),
    expect.stringContaining('TS2322'),
    expect.stringContaining('TS2366'),
  ])
})
