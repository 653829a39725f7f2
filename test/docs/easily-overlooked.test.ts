import { describe, expect, it } from 'vitest'

import { read } from './reading.ts'

const head = '# Oven codes\n\n| Code | Description |\n|---|---|\n'
const others = '| 20 | No tray is in it. |\n| 30 | The door is open. |\n| 40 | The light is broken. |\n'

/** The problems of a table, without their words. */
function problemsOf(rows: string): readonly string[] {
  return read(head + rows).problems.map((problem) => problem.split(' ').slice(0, 3).join(' '))
}

describe('texts', () => {
  it.each([
    ['a hidden element', '<span hidden>Ask Ann.</span> Cold.', 'warning hidden-text 5:8'],
    ['a style that hides', '<b style="color: red; display:none">Ask Ann.</b> Cold.', 'warning hidden-text 5:8'],
    ['a link to nowhere', 'See [the plan]().', 'warning suspicious-link 5:12'],
    ['an image that is a script', '![Cold](javascript:alert(1)) it is.', 'error link-protocol 5:8'],
    ['a line end without its bracket', 'Cold.<br Wait.', 'error malformed-tag 5:13'],
    ['an address with a space', 'See [the plan](the plan.md).', 'warning unfinished-markup 5:12'],
    ['a soft hyphen alone', '&shy;', 'error empty-description 5:8'],
    ['a mark of direction alone', '\u200E', 'error empty-description 5:8'],
    ['a dummy text', 'Lorem ipsum dolor sit amet', 'warning placeholder-text 5:8'],
    ['a note to oneself', 'FIXME ask the baker', 'warning placeholder-text 5:8'],
  ])('tells of %s', (_, text, problem) => {
    expect(problemsOf(`| 10 | ${text} |\n${others}`)).toContain(problem)
  })

  it.each([
    ['a hidden element without a text', '<span hidden id="cold"></span>Cold.'],
    ['a comparison', 'a <b and c'],
    ['a word in brackets before one in others', 'The time [t](in seconds), see (a)[1].'],
    ['a link to the page itself', 'See [the list](#cold).'],
  ])('takes %s', (_, text) => {
    expect(problemsOf(`| 10 | ${text} |\n${others}`)).toEqual([])
  })
})

describe('codes', () => {
  it.each([
    ['l', 1],
    ['O', 0],
  ])('tells of the letter %s among integers, which is meant for %d', (letter, digit) => {
    const [problem, ...more] = read(`${head}${others}| ${letter} | Hot. |\n`).problems
    expect([problem, more]).toEqual([expect.stringMatching(`^error not-an-integer 8:3 .*digits of ${digit}\\.`), []])
  })

  it('takes letters among letters', () => {
    expect(problemsOf('| A | Cold. |\n| O | Hot. |\n| B | Open. |\n')).toEqual([])
  })

  it.each([
    ['two rows', '| 1 | Cold. |\n| 01 | Hot. |\n', 6],
    ['padded codes', '| 001 | Cold. |\n| 002 | Hot. |\n| 01 | Open. |\n', 7],
  ])('tells of one number in two spellings: %s', (_, rows, line) => {
    expect(problemsOf(rows)).toEqual([`warning same-number ${line}:3`])
  })

  it('tells once of a code with a zero in front among integers', () => {
    expect(problemsOf(`${others}| 020 | Cold. |\n`)).toEqual(['warning digits-among-integers 8:3'])
  })

  it.each([
    ['-5000201 ~ 8', '-5000208–-5000201'],
    ['5000201 ~ 8', '5000201–5000208'],
    ['5000201–15', '5000201–5000215'],
    ['-32000 to -32099', '-32099–-32000'],
    ['-1 – 5', '-1–5'],
  ])('reads the ends of a range, also where the second is cut short: %s', (range, expected) => {
    const { sets, problems } = read(`${head}| ${range} | Cold. |\n| 1 | Hot. |\n`)
    expect([sets[0]?.rows[0], problems]).toEqual([expect.stringContaining(` = ${expected} `), []])
  })

  it.each([
    ['neighbours', '| 1-5 | Cold. |\n| 3-8 | Hot. |\n', ['warning overlapping-ranges 6:3']],
    ['the later row', '| 3-8 | Cold. |\n| 1-5 | Hot. |\n', ['warning overlapping-ranges 6:3']],
    [
      'one with a range within it',
      '| 1-50 | Cold. |\n| 3-8 | Hot. |\n| 41-60 | Open. |\n',
      ['warning overlapping-ranges 7:3'],
    ],
    ['a range within another', '| 1-50 | Cold. |\n| 3-8 | Hot. |\n', []],
    ['a common end', '| 0-100 | Cold. |\n| 100-200 | Hot. |\n', []],
  ])('tells of ranges that overlap: %s', (_, rows, expected) => {
    expect(problemsOf(rows)).toEqual(expected)
  })
})
