import fc from 'fast-check'
import { Project } from 'ts-morph'
import { expect, test } from 'vitest'

import type { Config } from '../../generator/config/config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { buildModules } from '../../generator/emit/build-modules.ts'
import { format } from '../../generator/emit/typescript/format.ts'
import { layOutKnown } from '../../generator/emit/typescript/layout/lay-out-known.ts'
import { parse, textOf } from '../../generator/emit/typescript/print.ts'
import { width } from '../../generator/emit/typescript/width.ts'
import type { Code, Model } from '../../generator/model/types.ts'
import { code, model, plain, says, set } from './model.ts'

// Every shape of type that a guard looks into, and some that it does not.
const data = fc.constantFrom(
  null,
  'string | null',
  'Readonly<Record<string, readonly string[]>>',
  "{ 'a-b': 'x' | 'y'; c?: { d: boolean }[] }",
  'readonly { id: string; tags: string[] }[]',
  '(string | number)[]',
  'readonly [a: string, b?: number]',
  "import('@acme/types').Task",
)
const responses = fc.constantFrom<NonNullable<Config['response']> | null>(
  null,
  { code: 'code', data: 'data', message: 'message' },
  { code: 'error.code', data: 'result.value', message: 'error.message.text' },
  { code: 'status', as: 'integer' },
  { code: 'a-b.0.c', message: 'm' },
)
const locales = ['en', 'de', 'pt-BR', 'zh-Hant', 'uk']

const codes = fc
  .uniqueArray(
    fc.record({
      // Also runs of one code behind another.
      value: fc.oneof(fc.nat(3000), fc.nat(20)),
      length: fc.integer({ min: 0, max: 8 }),
      kind: fc.constantFrom(null, 'error', 'success', 'partial'),
      data,
      isRemoved: fc.boolean(),
      hasAlias: fc.boolean(),
      word: fc.constantFrom('a-b', 'c', 'long word'),
      spoken: fc.subarray(locales.slice(1)),
      anchor: fc.boolean(),
    }),
    { selector: ({ value }) => value, minLength: 1, maxLength: 40 },
  )
  .map((all) => all.toSorted((one, other) => one.value - other.value))

const setups = fc.record({
  codes,
  typeName: fc.constantFrom('ApiCode', 'VeryLongTypeNameOfAnotherApiThatHasManyMoreWords'),
  count: fc.integer({ min: 1, max: locales.length }),
  areTexts: fc.boolean(),
  response: responses,
  config: fc.record({
    enumStyle: fc.constantFrom('enum', 'const', 'union'),
    constants: fc.boolean(),
    errors: fc.boolean(),
    facets: fc.boolean(),
    catalogs: fc.constantFrom(['ts'], ['ts', 'i18next']),
    docsUrl: fc.constantFrom('https://example.kz/{locale}/{path}#{anchor}', null),
  }),
})

// `npm run test:bytes` lays out 300 sets.
test('what is laid out here is laid out as the formatter would, and nearly everything is', async () => {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true })
  let [known, unknown] = [0, 0]
  await fc.assert(
    fc.asyncProperty(setups, async (setup) => {
      for (const { path, text } of textsOf(setup, project)) {
        const laidOut = layOutKnown(parse(path, text), width)
        if (laidOut === null) unknown++
        else {
          known++
          expect(laidOut, path).toBe(await format(text))
        }
      }
    }),
    { numRuns: Number(process.env.LAYOUTS ?? 4) },
  )
  expect(unknown).toBeLessThan(known / 4)
})

function textsOf(
  { codes, typeName, count, areTexts, response, config }: typeof setups extends fc.Arbitrary<infer T> ? T : never,
  project: Project,
): readonly { readonly path: string; readonly text: string }[] {
  const spoken = locales.slice(0, count)
  const { docsUrl, ...more } = config
  const settings = resolveSettings({
    docs: 'docs/{locale}/*.md',
    registry: null,
    locales: { source: 'en' },
    ...more,
    ...(docsUrl === null ? {} : { docsUrl }),
    ...(response === null ? {} : { response }),
  })
  const given: Model = model(
    [
      set(
        codes.map((each) => codeOf(each, spoken, areTexts)),
        { type: areTexts ? 'string' : 'integer', typeName },
      ),
    ],
    spoken,
  )
  return buildModules(given, settings).value.map((file) => ({ path: file.path, text: textOf(file, project) }))
}

function codeOf(
  each: typeof codes extends fc.Arbitrary<readonly (infer T)[]> ? T : never,
  spoken: readonly string[],
  isText: boolean,
): Code {
  const name = `Name${each.value}${'Long'.repeat(each.length)}`
  const value = isText ? `CODE_${String(each.value).padStart(4, '0')}` : each.value
  const facets = { Final: each.isRemoved ? 'yes' : 'no', Status: each.length, 'Some Word': each.word }
  const says_ = says(plain(`About ${name}. More.`, `About ${name}.`), each.anchor ? `code-${value}` : null)
  const tongues = ['en', ...each.spoken.filter((locale) => spoken.includes(locale))]
  return code(value, name, {
    kind: each.kind,
    data: each.data,
    aliases: each.hasAlias ? [`Old${each.value}`] : [],
    status: each.isRemoved ? 'removed' : 'active',
    attributes: facets,
    facets,
    locales: Object.fromEntries(tongues.map((locale) => [locale, says_])),
  })
}
