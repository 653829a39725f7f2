import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/** The codes and texts of a table. */
function rowsOf(table: string): readonly string[] {
  return read(`# Kiln protocol\n\n${table}\n`).sets.flatMap(({ rows }) => rows)
}

describe('numbers below “Type” are values', () => {
  it.each([
    [
      'beside what they are called',
      '| Type | Payload |\n|---|---|\n| `0` | Hello |\n| `1` | LidTunnel |\n| `2` | LidState |',
    ],
    [
      'beside bits and a text',
      '| Type | Bits | Description |\n|---|---|---|\n| `0` | `000x` | Heat of the kiln |\n| `1` | `001x` | Place of the lid |\n| `2-7` | | Not in use |',
    ],
  ])('%s', (_, table) => {
    expect(rowsOf(table)).toHaveLength(3)
  })
})

describe('and are none', () => {
  it.each([
    ['where rows share them', '| Type | Payload |\n|---|---|\n| 0 | Hello |\n| 0 | LidTunnel |\n| 2 | LidState |'],
    [
      'beside lengths',
      '| Type | Length | Value |\n|---|---|---|\n| 0 | 4 | The lid |\n| 1 | 2 | The hood |\n| 2 | 8 | The arm |',
    ],
    ['beside other numbers', '| Type | Tiles |\n|---|---|\n| 10 | 200 |\n| 20 | 150 |\n| 30 | 90 |'],
    [
      'where they count rows',
      '| Type | Kiln | Owner |\n|---|---|---|\n| 1 | Great kiln | The guild |\n| 2 | Small kiln | The town |\n| 3 | Old kiln | Nobody |',
    ],
    [
      'where they are words',
      '| Type | Payload |\n|---|---|\n| int | Hello |\n| string | LidTunnel |\n| bool | LidState |',
    ],
  ])('%s', (_, table) => {
    expect(rowsOf(table)).toEqual([])
  })
})

describe('numbers below “Code” beside the commands that they stand for', () => {
  const commands =
    '| Command | Code | Description |\n|---|---|---|\n| OPEN | 0x01 | Opens the lid |\n| SHUT | 0x02 | Shuts the lid |\n| HEAT | 0x03 | Heats the kiln |'

  it('are codes, and named by them', () => {
    expect(rowsOf(commands)).toEqual([
      expect.stringContaining('0x01 = 1 named OPEN “Opens the lid”'),
      expect.stringContaining('0x02 = 2 named SHUT'),
      expect.stringContaining('0x03 = 3 named HEAT'),
    ])
  })

  it.each([
    ['beside sentences', commands.replaceAll(/OPEN|SHUT|HEAT/gu, (word) => `What to ${word.toLowerCase()} first`)],
    ['where commands share one', commands.replace('0x02', '0x01')],
    [
      'beside other columns',
      commands.replaceAll(/\|\n/gu, '| 4 |\n').replace('Description | 4', 'Description | Tiles'),
    ],
    ['of countries', commands.replace('Command', 'Country')],
  ])('are none %s', (_, table) => {
    expect(rowsOf(table)).toEqual([])
  })
})
