import { expect, it } from 'vitest'
import { read } from './reading.ts'

function codesOf(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((cell, index) => `| ${cell} | The lid ${String(index)} is open. |\n`).join('')
  const { sets } = read(`# Error codes\n\n| Code | Description |\n|---|---|\n${rows}`)
  return sets.flatMap(({ rows: all }) => all).map((row) => row.replace(/^\d+: | “.*$/g, ''))
}

it('cells that repeat the field of an answer hold its values', () => {
  expect(codesOf('`code: 2`', '`code: 400, reason: "bad_lid"`', '`code: 500, reason: "arm"`')).toEqual([
    '2 = 2',
    '400 = 400',
    '500 = 500',
  ])
  expect(codesOf('code: 2', 'code: 400')).toEqual(['2 = 2', '400 = 400'])
  expect(codesOf('`"error": "bad_lid"`', '`"error": "no_arm"`')).toEqual(['bad_lid = "bad_lid"', 'no_arm = "no_arm"'])
  expect(codesOf('`error=bad_lid`', '`error=no_arm`')).toEqual(['bad_lid = "bad_lid"', 'no_arm = "no_arm"'])
})

it('answers in JSON are known by their first field', () => {
  const answers = ['{"code": 0, "msg": "The lid is lost", "id": %s}', '{"code":3,"msg":"No arm"}', '{ "code": -4 }']
  expect(codesOf(...answers.map((answer) => `\`${answer}\``))).toEqual(['0 = 0', '3 = 3', '-4 = -4'])
  expect(codesOf('`{"error": "bad_lid", "status": 400}`', '`{"error": "no_arm"}`')).toEqual([
    'bad_lid = "bad_lid"',
    'no_arm = "no_arm"',
  ])
  expect(codesOf('`{"code": 1}`', '`{"error": 2}`')).not.toContain('1 = 1')
})

it.each([[['`kiln:lid`', '`kiln:arm`']], [['`kiln.lid: 1`', '`arm: 2`']]])(
  'what is part of the codes stays: %j',
  (cells) => {
    expect(codesOf(...cells).join(' ')).toContain(cells[0]?.replaceAll('`', '').split(': ')[0])
  },
)
