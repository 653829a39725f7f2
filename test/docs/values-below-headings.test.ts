import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const hoods =
  '| Value | Description |\n|---|---|\n| Wide | The hood of the kiln is wide. |\n| Slim | The hood is slim. |'

/** The codes of a table of values below a heading. */
function codesBelow(heading: string, table: string): readonly string[] {
  return read(`# Kilns\n\n## ${heading}\n\n${table}\n`).sets.flatMap(({ rows }) =>
    rows.map((row) => / (\S+) =/.exec(row)?.[1] ?? row),
  )
}

describe('values are read', () => {
  it.each([
    'List of values - Kiln.Parts [n].Hood',
    'Value list – Kiln.Hood',
    'Possible values',
    'Valores permitidos',
    'Mögliche Werte',
    '枚举值',
    'Sort of hood: kilnHoodSort',
    'The hood (`kiln_hood`) – kiln_hood',
  ])('below “%s”', (heading) => {
    expect(codesBelow(heading, hoods)).toEqual(['Wide', 'Slim'])
  })

  it('on a page of enumerations, also words that are no capitals', () => {
    const page = `# Enumerations\n\n## Hood\n\n${hoods}\n`
    expect(read(page).sets.map(({ rows }) => rows.length)).toEqual([2])
  })

  it('beside the version that they came with', () => {
    const table =
      '| Value | Description | Version |\n|---|---|---|\n| Wide | A wide hood | 1.0 |\n| Slim | A slim hood | 1.1 |'
    expect(codesBelow('Hood: kilnHoodSort', table)).toEqual(['Wide', 'Slim'])
  })
})

describe('no values are', () => {
  it.each([
    ['what stands below no such words', 'Hoods', hoods],
    ['what stands below a type', 'KilnHood', hoods],
    [
      'settings',
      'Values',
      '| Value | Description | Default |\n|---|---|---|\n| hood | Its width | 3 |\n| lid | Its weight | 4 |',
    ],
    [
      'fields with types',
      'Hood: KilnHood',
      '| Value | Type | Description |\n|---|---|---|\n| hood | string | Its width |\n| lid | number | Its weight |',
    ],
    ['what names fields', 'Hood: KilnHood', '| Name | Value |\n|---|---|\n| hood | wide |\n| lid | slim |'],
    [
      'sentences',
      'Possible values',
      '| Value | Description |\n|---|---|\n| Any number above 3 | A wide hood |\n| Any text in quotes | A slim hood |',
    ],
    [
      'a value that rows share',
      'KilnHood',
      '| Value | Description |\n|---|---|\n| wide | One |\n| wide | Two |\n| slim | Three |',
    ],
  ])('%s', (_, heading, table) => {
    expect(codesBelow(heading, table)).toEqual([])
  })
})
