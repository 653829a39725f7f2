import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { ESLint } from 'eslint'
import tseslint from 'typescript-eslint'
import { expect, test } from 'vitest'

import type { EnumStyle, SetSettings } from '../../generator/config/settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import type { Code, Model } from '../../generator/model/types.ts'
import { code, model, plain, says, set, settings } from './model.ts'
import { everything, example } from './surface.ts'

const inKazakh = { kk: says(plain('Сәтті.'), 'a'), en: says(plain('Fine.'), 'a') }
const anchorless = { locales: { en: says(plain('Fine.'), null) } }
const texts = (codes: readonly Code[]): Model => model([set(codes, { type: 'string' })])

const models: Readonly<Record<string, Model>> = {
  everything: example,
  'one locale without anchors': model([set([code(0, 'Ok', anchorless)])]),
  'removed codes alone': model([set([code(0, 'Ok', { status: 'removed' })])]),
  'deprecated codes, in everything that names codes': model(
    [
      set([
        code(0, 'Ok', { status: 'deprecated', kind: 'success', data: '[id: number, string?]', aliases: ['Fine'] }),
        code(1, 'Bad', { kind: 'error', facets: { next: 'poll', final: true }, locales: inKazakh }),
        code(2, 'Worse', { data: '{ [key: string]: [{ id: number }, ...string[]] }' }),
      ]),
    ],
    ['en', 'kk'],
  ),
  'removed texts alone': texts([code('GONE', 'Gone', { status: 'removed' })]),
  texts: texts([code('OK', 'Ok', { aliases: ['Fine'] }), code('GONE', 'Gone', { status: 'removed' })]),
}
const settingsOf: Readonly<
  Record<string, { readonly styles: readonly EnumStyle[]; readonly more: Partial<SetSettings> }>
> = {
  everything: { styles: ['enum', 'const', 'union'], more: everything },
  // How codes are declared makes no difference to an error.
  'an error without a response': { styles: ['enum'], more: { errors: true } },
}

const cases = Object.keys(models).flatMap((given) =>
  Object.entries(settingsOf).flatMap(([asked, { styles }]) => styles.map((style) => ({ given, asked, style }))),
)

test('the strictest linter finds nothing in what is generated, and no rule that is disabled in vain', async () => {
  const root = await mkdtemp(join(tmpdir(), 'doc-codes-lint-'))
  try {
    await write(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, include: ['**/*.ts'] }))
    for (const [index, { given, asked, style }] of cases.entries()) {
      const { value } = await emit(
        models[given] ?? example,
        settings({ ...settingsOf[asked]?.more, catalogs: ['i18next'], enumStyle: style }),
      )
      for (const { path, text } of value) if (path.endsWith('.ts')) await write(join(root, String(index), path), text)
    }
    const eslint = new ESLint({
      cwd: root,
      overrideConfigFile: true,
      overrideConfig: [
        ...tseslint.configs.strictTypeChecked,
        {
          languageOptions: { parserOptions: { project: true, tsconfigRootDir: root } },
          linterOptions: { reportUnusedDisableDirectives: 'error' },
        },
      ],
    })
    const results = await eslint.lintFiles(['**/*.ts'])
    expect(results.length).toBeGreaterThan(cases.length)
    const found = results.flatMap(({ filePath, messages }) => {
      const [, index = '', path = ''] = /^\/(\d+)\/(.*)$/.exec(filePath.slice(root.length)) ?? []
      const { given, asked, style } = cases[Number(index)] ?? {}
      return messages.map(
        ({ line, ruleId, message }) => `${given}, ${asked}, ${style}: ${path}:${line} ${ruleId ?? ''} ${message}`,
      )
    })
    expect(found).toEqual([])
  } finally {
    await rm(root, { recursive: true })
  }
}, 400_000)

const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  isolatedModules: true,
  verbatimModuleSyntax: true,
  noEmit: true,
  target: 'ES2022',
  module: 'NodeNext',
  lib: ['ES2023'],
  types: [],
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}
