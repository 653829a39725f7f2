import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = (...rows: readonly string[]): string => ['| Code | Description |', '|---|---|', ...rows, ''].join('\n')
const rulesOf = (text: string, file?: string): readonly string[] =>
  read(text, file).problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))

describe('documents without a code table', () => {
  it('reports an empty document', () => {
    expect(rulesOf(' \n\n')).toEqual(['error empty-document 1:1'])
  })

  it('says what to do about the likeliest reason', () => {
    const hidden = table('| 1 | x |')
    const problems = [`\`\`\`\n${hidden}\`\`\`\n`, `<!--\n${hidden}-->\n`]
    expect(problems.map((text) => rulesOf(text))).toEqual(problems.map(() => ['error no-code-table 1:1']))
  })

  it('does not take tables of other things for code tables', () => {
    for (const [header, row] of [
      ['Field | Type | Description', 'code | integer | the code'],
      ['Key | Value', 'Content-Type | application/json'],
      ['Version | Date | Changes', '1.0.0 | 2024-01-01 | first'],
      ['Country | Code', 'Kazakhstan | KZ\nPeru | PE'],
      ['Situation | Code', 'too fast | 429\ntoo late | 408'],
    ] as const) {
      const dashes = header.replace(/[^|]+/g, '---')
      expect(read(`# Things\n\n${header}\n${dashes}\n${row}\n`).sets).toEqual([])
    }
  })
})

describe('what the config says', () => {
  const text = '# Table\n\n| Number | Text | Hint |\n|---|---|---|\n| 1 | one | first |\n| 2 | two | second |\n'

  it('names the columns of a table that no guess would take', () => {
    expect(read(text).sets).toEqual([])
    const { sets } = read(text, 'codes.md', {
      sets: { answer: { columns: { code: 'number', description: 'Hint', message: 'Text' } } },
    })
    expect(sets.map(({ set, columns }) => [set, ...columns])).toEqual([
      ['answer of integers', 'Number: code', 'Text: message', 'Hint: description'],
    ])
  })

  it('wins over the guess', () => {
    const guessed = '| Code | Id | Description |\n|---|---|---|\n| A1 | 1 | one |\n| A2 | 2 | two |\n'
    expect(read(guessed).sets[0]?.columns).toEqual(['Code: code', 'Id: attribute', 'Description: description'])
    const { sets } = read(guessed, 'codes.md', { sets: { answer: { columns: { code: 'Id' } } } })
    expect(sets[0]?.columns).toEqual(['Code: name', 'Id: code', 'Description: description'])
    expect(sets[0]?.rows[0]).toContain('1 = 1')
  })

  it('leaves tables alone that lack one of the headers', () => {
    const { sets } = read(text, 'codes.md', {
      sets: { answer: { columns: { code: 'Number', description: 'Meaning' } } },
    })
    expect(sets).toEqual([])
  })
})

describe('shapes on request', () => {
  const text = '# Error codes\n\n- 404: Not found\n- 408: Too late\n- 429: Too fast\n'

  it('notes codes outside tables where the config does not ask for them', () => {
    expect(rulesOf(text)).toContain('warning codes-outside-table 3:1')
  })

  it('reads them where it does', () => {
    const { sets, problems } = read(text, 'codes.md', { shapes: ['list'] })
    expect(sets[0]?.rows).toEqual(['3: 404 = 404 “Not found”', '4: 408 = 408 “Too late”', '5: 429 = 429 “Too fast”'])
    expect(problems).toEqual([])
  })

  it('does not take numbered chapters or lists of options for codes', () => {
    const chapters = '# Error codes\n\n## 1 Network\n\n## 2 Orders\n\n## 3 Users\n'
    const options = '# Errors\n\n- max_length: The length\n- min_length: The other\n- pattern: The pattern\n'
    for (const other of [chapters, options])
      expect(read(other, 'codes.md', { shapes: ['heading', 'list'] }).sets).toEqual([])
  })
})

describe('codes', () => {
  it('ignores marks round a code', () => {
    const { sets, problems } = read(table('| `404` | a |', '| **405** | b |', '| [406](#x) | c |', '| ~~407~~ | d |'))
    expect(sets[0]?.rows).toEqual([
      '3: 404 = 404 “a”',
      '4: 405 = 405 “b”',
      '5: 406 = 406 “c”',
      '6: 407 = 407 “d” deprecated ()',
    ])
    expect(problems).toEqual([])
  })

  it('tells underscores that Markdown takes away', () => {
    expect(rulesOf(table('| 0 | a |', '| __proto__ | b |'))).toEqual(['error markup-in-code 4:3'])
  })

  it('takes no underscores round a number for those of a name', () => {
    const { sets, problems } = read(table('| __0x01__ | a |', '| _0x02_ | b |', '| __0x03__ (new) | c |'))
    expect(sets[0]?.rows).toEqual(['3: 0x01 = 1 “a”', '4: 0x02 = 2 “b”', '5: 0x03 = 3 “c”'])
    expect(problems).toEqual([])
    expect(rulesOf(table('| __E100__ | a |', '| `E101` | b |'))).toEqual(['error markup-in-code 3:3'])
  })

  it('keeps own property names of objects as codes', () => {
    const { sets } = read(table('| `constructor` | a |', '| `toString` | b |', '| `valueOf` | c |'))
    expect(sets[0]?.rows.map((row) => row.split(' “')[0])).toEqual([
      '3: constructor = "constructor"',
      '4: toString = "toString"',
      '5: valueOf = "valueOf"',
    ])
  })

  it('refuses a code of hundreds of characters', () => {
    expect(rulesOf(table('| 0 | a |', `| \`${'X'.repeat(300)}\` | b |`))).toEqual(['error code-too-long 4:4'])
  })

  it('never reads a zero-padded code as a number', () => {
    expect(read(table('| 0 | a |', '| 007 | b |')).sets[0]?.rows).toEqual(['3: 0 = "0" “a”', '4: 007 = "007" “b”'])
  })

  it('reads deprecation with its reason', () => {
    const { sets } = read(table('| 1 | **Deprecated:** use 2 |', '| 2 | Fine |'))
    expect(sets[0]?.rows[0]).toContain('deprecated (use 2)')
  })
})

describe('size', () => {
  it.each([
    ['elements round a heading', `${'<div>'.repeat(80)}<h2>Errors</h2>`],
    ['thousands of elements round a heading', `${'<div>'.repeat(4_000)}<h2>Errors</h2>`],
    ['tables in tables', `${'<table><tr><td>'.repeat(4_000)}Errors`],
  ])('refuses %s that nobody can have written', (_, html) => {
    expect(rulesOf(`a\n\n${html}\n\n${table('| 1 | Not found |')}`)).toEqual(['error nested-too-deep 3:1'])
  })

  it('stays linear in the number of rows', () => {
    const rows = (count: number): string =>
      table(...Array.from({ length: count }, (_, index) => `| ${index} | Row ${index}. |`))
    const time = (count: number): number => {
      const text = rows(count)
      const start = performance.now()
      expect(read(text).sets[0]?.rows.length).toBe(count)
      return performance.now() - start
    }
    time(500)
    // Sixteen times as many rows; quadratic work would take 256 times as long.
    expect(time(8_000) / time(500)).toBeLessThan(80)
  })
})
