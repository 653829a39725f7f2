import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = (cells: readonly string[], first: readonly string[] = ['0', '1', '126']): string =>
  `# Exit codes\n\n| Exit code | Description |\n|---|---|\n${[...first, ...cells].map((cell) => `| ${cell} | It went ${cell}. |\n`).join('')}`

/** The values of the codes behind the first three, and what is told. */
function readingOf(cells: readonly string[]): { readonly values: readonly string[]; readonly told: readonly string[] } {
  const { sets, problems } = read(table(cells))
  const rows = sets.flatMap((set) => set.rows).slice(3)
  return { values: rows.map((row) => /= (.*?) “/.exec(row)?.[1] ?? ''), told: problems }
}

describe('a family of codes is left out, and said to be one', () => {
  it.each(['128+n', '128+N', '128 + signal', '`128+SIGNUM`', '128+signal number', '128 + n'])('%s', (cell) => {
    const bare = cell.replaceAll('`', '')
    expect(readingOf([cell])).toEqual({
      values: [],
      told: [expect.stringMatching(/^warning row-without-code 8:\d+ “.*” is a family of codes, /)],
    })
    expect(readingOf([cell]).told[0]).toContain(`“${bare}”`)
  })

  it('also where most cells are others', () => {
    const { sets, problems } = read(table(['2+', '128+n'], ['0']))
    expect(sets.map(({ set }) => set)).toEqual(['code of integers'])
    expect(problems).toEqual([
      expect.stringMatching(/^error not-an-integer 6:3 “2\+” stands for many codes/),
      expect.stringContaining('warning row-without-code 7:3'),
    ])
  })

  it('but a sum is one code', () => {
    expect(readingOf(['128+9']).told).toEqual([expect.stringMatching(/^error not-an-integer 8:3 /)])
    expect(readingOf(['500+502'])).toEqual({ values: ['500, 502'], told: [] })
  })
})

describe('what names one end of a range is an error that says so', () => {
  it.each(['2+', '>128', '> 128', '>= 200', '≥200', '<0', '200 and above', '200 or more', '200 и выше'])(
    '%s',
    (cell) => {
      expect(readingOf([cell]).told).toEqual([
        expect.stringMatching(/^error not-an?-\w+ 8:3 “.*” stands for many codes and does not name both ends\.$/),
      ])
    },
  )

  it.each(['127-255', '129–255', '129 to 255'])('but %s is a range', (cell) => {
    expect(readingOf([cell]).told).toEqual([])
  })
})

describe('the star of a footnote', () => {
  it.each([
    [['255*'], ['255']],
    [['255\\*'], ['255']],
    [
      ['254*', '255**'],
      ['254', '255'],
    ],
    [['255 *'], ['255']],
  ])('%s', (cells, values) => {
    expect(readingOf(cells)).toEqual({ values, told: [] })
  })

  it.each(['2*', '12*'])('of %s may stand for a digit, since other codes are longer', (cell) => {
    expect(readingOf([cell]).told).toEqual([expect.stringContaining('error not-an-integer 8:3')])
  })

  it('is none where there are two and nowhere one', () => {
    expect(readingOf(['5**'])).toEqual({ values: ['500–599'], told: [] })
  })
})
