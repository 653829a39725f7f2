import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { findMissingTables } from '../../generator/docs/missing-tables.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { readPattern } from '../../generator/files/patterns.ts'

const codes = '# Codes\n\n| Code | Description |\n|---|---|\n| 1 | one |\n| 2 | two |\n'
const prose = '# About\n\nHow to call the API.\n'
const parameters = '# Call\n\n| Parameter | Type | Description |\n|---|---|---|\n| id | string | the id |\n'
const commented = `# Old\n\n<!--\n${codes}-->\n`

/** The problems of documents by `locale/path`, as `rule file:line`. */
function problems(documents: Readonly<Record<string, string>>, docs: readonly string[]): readonly string[] {
  const settings = resolveSettings({ docs: [...docs] })
  const readings = Object.entries(documents).map(([file, text]) => {
    const [locale = '', ...rest] = file.split('/')
    const isNamed = docs.some((pattern) => readPattern(pattern).names(file))
    return readTables({ file, path: rest.join('/'), locale, text, isNamed }, settings)
  })
  return findMissingTables(readings).map(({ rule, file, line }) => `${rule} ${file}:${line}`)
}

describe('a document without a code table', () => {
  it('is fine among documents that have one', () => {
    expect(problems({ 'en/about.md': prose, 'en/call.md': parameters, 'en/codes.md': codes }, ['en/*.md'])).toEqual([])
  })

  it('is an error where it was named, in whatever locale', () => {
    const documents = { 'en/about.md': prose, 'en/codes.md': codes, 'kk/about.md': prose }
    expect(problems(documents, ['./en/about.md', 'en/codes.md'])).toEqual(['no-code-table en/about.md:1'])
    expect(problems(documents, ['{locale}/about.md', '{locale}/*.md'])).toEqual([
      'no-code-table en/about.md:1',
      'no-code-table kk/about.md:1',
    ])
  })

  it('is an error where another locale has a table in its place', () => {
    expect(problems({ 'en/codes.md': codes, 'kk/codes.md': prose }, ['{locale}/*.md'])).toEqual([
      'no-code-table kk/codes.md:1',
    ])
  })

  it('is an error where no document has one', () => {
    expect(problems({ 'en/a.md': prose, 'en/b.md': parameters }, ['en/*.md'])).toEqual([
      'no-code-table en/a.md:1',
      'no-code-table en/b.md:1',
    ])
  })

  it('is a note where something looks like one', () => {
    expect(problems({ 'en/codes.md': codes, 'en/old.md': commented }, ['en/*.md'])).toEqual([
      'unread-code-table en/old.md:6',
    ])
  })
})

describe('why nothing was taken', () => {
  const hintOf = (text: string): string => {
    const reading = readTables({ file: 'a.md', path: 'a.md', locale: 'en', text }, resolveSettings({ docs: 'a.md' }))
    return findMissingTables([reading])[0]?.fix ?? ''
  }
  const versions = '| Version | Date |\n|---|---|\n| 1.0 | 2024-01-01 |\n| 1.1 | 2024-02-01 |\n'
  const likely = '| Problem | Meaning |\n|---|---|\n| COLD | The kiln is cold. |\n| WET | The wood is wet. |\n'
  const blank = '| A |\n|---|\n| 1 |\n'

  it('names the table that looks most like one, wherever it stands', () => {
    expect(hintOf(`# Kiln\n\n${versions}\n## Faults\n\n${likely}\n## Terms\n\n${parameters}`)).toContain(
      'the one in line 10 has “Problem”, “Meaning”',
    )
    expect(hintOf(`${blank}\n${versions}\n${likely}`)).toContain('the one in line 10 has “Problem”')
  })

  it('names the first where nothing tells them apart', () => {
    expect(hintOf(`${blank}\n${blank}`)).toContain('the one in line 1 has “A”')
  })

  it('prefers one whose header promises codes', () => {
    const dates = '| Code | Meaning |\n|---|---|\n| 2024-01-01 | The kiln is cold. |\n'
    expect(hintOf(`# Kiln\n\n${likely}\n## Days\n\n${dates}`)).toContain('the one in line 10 has “Code”')
  })
})
