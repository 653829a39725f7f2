import { describe, expect, it } from 'vitest'

import { checkLocale, scriptOf } from '../../../generator/model/locales.ts'

const place = { file: 'docs/x/codes.md', line: 1, column: 1 }

function check(tag: string): readonly [string | null, ...string[]] {
  const { value, diagnostics } = checkLocale(tag, place)
  return [value, ...diagnostics.map(({ rule, severity }) => `${severity} ${rule}`)]
}

describe('a right tag', () => {
  it.each(['kk', 'en', 'pt-BR', 'zh-Hans', 'sr-Latn', 'kk-Arab', 'fil', 'und'])('%s is kept', (tag) => {
    expect(check(tag)).toEqual([tag])
  })
})

describe('the tag of a country', () => {
  it.each([
    ['ua', 'uk'],
    ['kz', 'kk'],
    ['jp', 'ja'],
    ['cn', 'zh'],
    ['cz', 'cs'],
    ['by', 'be'],
  ])('%s is an error that suggests %s', (tag, meant) => {
    expect(check(tag)).toEqual([null, 'error unknown-locale'])
    expect(checkLocale(tag, place).diagnostics[0]?.fix).toContain(`“${meant}”`)
  })

  it.each([
    ['br', 'pt-BR'],
    ['se', 'sv'],
  ])('%s warns and suggests %s', (tag, meant) => {
    expect(check(tag)).toEqual([tag, 'warning doubtful-locale'])
    expect(checkLocale(tag, place).diagnostics[0]?.fix).toContain(meant)
  })
})

describe('another spelling', () => {
  it.each([
    ['EN', 'en'],
    ['zh-cn', 'zh-CN'],
    ['iw', 'he'],
  ])('%s warns and becomes %s', (tag, canonical) => {
    expect(check(tag)).toEqual([canonical, 'warning not-canonical-locale'])
  })

  it('pt_BR is an error that suggests pt-BR', () => {
    expect(check('pt_BR')).toEqual([null, 'error unknown-locale'])
    expect(checkLocale('pt_BR', place).diagnostics[0]?.message).toContain('“pt-BR”')
  })
})

describe('what is no tag', () => {
  it.each(['', '../x', '__proto__', 'constructor', 'x-default', 'xx', 'en-XX', 'docs', 'e'])(
    '“%s” is an error',
    (tag) => {
      expect(check(tag)).toEqual([null, 'error unknown-locale'])
    },
  )
})

it('knows the script of a locale', () => {
  expect(['kk', 'kk-Arab', 'kk-Latn', 'he', 'pt-BR', 'ja', 'und', '?'].map(scriptOf)).toEqual([
    'Cyrl',
    'Arab',
    'Latn',
    'Hebr',
    'Latn',
    'Jpan',
    null,
    null,
  ])
})
