import { decode } from '@jridgewell/sourcemap-codec'
import { describe, expect, test } from 'vitest'

import { relativePath } from '../../generator/emit/javascript/relative-path.ts'
import { emit } from '../../generator/emit/emit.ts'
import { code, model, plain, says, set, settings } from './model.ts'

const place = (line: number) => ({ origin: { file: 'docs/en/errors.md', line, column: 1 } })
const example = model([
  set([
    code(0, 'Ok', { locales: { en: says(plain('Ok.'), 'a-0', place(5)) } }),
    code(8, 'LoginFailed', { locales: { en: says(plain('Failed.'), 'a-8', place(7)) } }),
  ]),
])

async function filesOf(out = 'generated'): Promise<ReadonlyMap<string, string>> {
  const given = settings({ out, output: 'js', package: { name: '@acme/codes' } })
  return new Map((await emit(example, given)).value.map(({ path, text }) => [path, text]))
}

describe('the .js output', () => {
  test('has no .ts, and a map beside each declaration that the docs speak of', async () => {
    expect([...(await filesOf()).keys()]).toEqual([
      'index.js',
      'index.d.ts',
      'api-code/index.js',
      'api-code/index.d.ts',
      'api-code/codes.js',
      'api-code/codes.d.ts',
      'api-code/codes.d.ts.map',
      'api-code/messages.js',
      'api-code/messages.d.ts',
      'api-code/en.js',
      'api-code/en.d.ts',
      'api-code/messages/en.js',
      'api-code/messages/en.d.ts',
      'api-code/messages/en.d.ts.map',
      'api-code/messages/all/en.js',
      'api-code/messages/all/en.d.ts',
      'api-code/messages/lazy/en.js',
      'api-code/messages/lazy/en.d.ts',
      'model.json',
      'package.json',
    ])
  })

  test('writes the enum as an object that bundlers can shake', async () => {
    const codes = (await filesOf()).get('api-code/codes.js') ?? ''
    expect(codes).toContain("  '8': 'LoginFailed',\n}")
    expect(codes).not.toContain('(function')
  })

  test('maps each member to the start of its row', async () => {
    const files = await filesOf('build/generated')
    const map: unknown = JSON.parse(files.get('api-code/codes.d.ts.map') ?? '')
    expect(map).toMatchObject({ version: 3, file: 'codes.d.ts', sources: ['../../../docs/en/errors.md'] })
    const lines = (files.get('api-code/codes.d.ts') ?? '').split('\n')
    const mappings = typeof map === 'object' && map !== null && 'mappings' in map ? String(map.mappings) : ''
    const rows = decode(mappings).flatMap((segments, line) =>
      segments.map((segment) => [lines[line]?.slice(segment[0]).split(/\W/)[0], segment[2]]),
    )
    expect(rows.slice(0, 3)).toEqual([
      ['ApiCode', undefined],
      ['Ok', 4],
      ['LoginFailed', 6],
    ])
    expect(rows.slice(3).every(([, row]) => row === undefined)).toBe(true)
  })

  test('leaves the maps out where no path leads to the docs', async () => {
    const paths = [...(await filesOf('../elsewhere')).keys()]
    expect(paths.filter((path) => path.endsWith('.map'))).toEqual([])
  })

  test('can be a package of its own', async () => {
    const manifest: unknown = JSON.parse((await filesOf()).get('package.json') ?? '')
    expect(manifest).toMatchObject({ name: '@acme/codes', type: 'module', sideEffects: false })
    expect(manifest).not.toHaveProperty('dependencies')
    expect(manifest).toHaveProperty(['exports', './api-code/messages/en'], {
      types: './api-code/messages/en.d.ts',
      default: './api-code/messages/en.js',
    })
    expect(manifest).toHaveProperty(['exports', '.'], { types: './index.d.ts', default: './index.js' })
  })
})

test.each([
  ['generated/api-code', 'docs/en/a.md', '../../docs/en/a.md'],
  ['.', 'docs/a.md', 'docs/a.md'],
  ['docs/out', 'docs/a.md', '../a.md'],
  ['../out', 'docs/a.md', null],
  ['/tmp/out', 'docs/a.md', null],
])('the way from %s to %s is %s', (folder, file, expected) => {
  expect(relativePath(folder, file)).toBe(expected)
})
