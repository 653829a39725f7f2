import { describe, expect, it } from 'vitest'

import { readPattern } from '../../generator/files/patterns.ts'

describe('a pattern of `docs`', () => {
  it.each([
    ['docs-input/{locale}/**/*.md', 'docs-input/*/**/*.md', 'docs-input/kk/api-codes.md', 'kk', 'api-codes.md'],
    ['docs-input/{locale}/**/*.md', 'docs-input/*/**/*.md', 'docs-input/pt-BR/sms/codes.md', 'pt-BR', 'sms/codes.md'],
    ['./i18n/{locale}/docs/*.md', 'i18n/*/docs/*.md', 'i18n/ru/docs/codes.md', 'ru', 'codes.md'],
    ['docs/{name}.{locale}.md', 'docs/*.*.md', 'docs/codes.en.md', 'en', 'codes.md'],
    ['docs/**/*.{locale}.md', 'docs/**/*.*.md', 'docs/sms/api/codes.zh-Hans.md', 'zh-Hans', 'sms/api/codes.md'],
    ['**/{locale}/codes.md', '**/*/codes.md', 'a/b/kk/codes.md', 'kk', 'a/b/codes.md'],
    ['docs/codes_{locale}.md', 'docs/codes_*.md', 'docs/codes_kk.md', 'kk', 'codes.md'],
    ['docs/*-{locale}.md', 'docs/*-*.md', 'docs/error-codes-zh-CN.md', 'zh-CN', 'error-codes.md'],
    ['docs/*-{locale}.md', 'docs/*-*.md', 'docs/error-codes-ja.md', 'ja', 'error-codes.md'],
    ['docs/gate/{locale}.md', 'docs/gate/*.md', 'docs/gate/ja.md', 'ja', 'gate.md'],
    ['docs/**/{locale}.md', 'docs/**/*.md', 'docs/park/gate/ja.md', 'ja', 'park/gate.md'],
    ['{locale}.md', '*.md', 'ja.md', 'ja', 'index.md'],
    ['docs/{locale}/**/*.md', 'docs/*/**/*.md', 'docs/русский/codes.md', 'русский', 'codes.md'],
    ['docs/{locale}/**/*.md', 'docs/*/**/*.md', 'docs/v1.0 old/codes.md', 'v1.0 old', 'codes.md'],
  ])('%s finds the locale of a file', (pattern, glob, file, folder, path) => {
    const { glob: found, match } = readPattern(pattern)
    expect(found).toBe(glob)
    expect(match(file)).toEqual({ folder, path })
  })

  it('without {locale} finds none, and the path below its fixed part', () => {
    const { glob, match } = readPattern('docs/**/*.md')
    expect(glob).toBe('docs/**/*.md')
    expect(match('docs/sms/codes.md')).toEqual({ folder: null, path: 'sms/codes.md' })
    expect(readPattern('codes.md').match('codes.md')).toEqual({ folder: null, path: 'codes.md' })
  })

  it('does not take a file for a translation whose name has no such part', () => {
    expect(readPattern('docs/*.{locale}.md').match('docs/codes.md')).toBeNull()
  })

  it('takes the source locale in one folder and the others elsewhere for the same document', () => {
    const source = readPattern('docs/**/*.md').match('docs/sms/codes.md')
    const translation = readPattern('i18n/{locale}/**/*.md').match('i18n/ru/sms/codes.md')
    expect(source?.path).toBe(translation?.path)
  })
})
