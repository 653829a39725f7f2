import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

function tables(table: string): number {
  return read(`# Answers of the kiln\n\n${table}\n`).sets.length
}

describe('rows of a database are no codes', () => {
  it.each([
    [
      'by the number of a thing',
      '| order_id | status_code | wait_ms |\n|---|---|---|\n| 71 | 200 | 12 |\n| 73 | 500 | 40 |\n| 78 | 404 | 9 |',
    ],
    [
      'by “id”',
      '| id | status | amount | created_at |\n|---|---|---|---|\n| 7 | paid | 20 | 2024-01-01 |\n| 12 | failed | 10 | 2024-01-03 |',
    ],
    [
      'among many columns',
      '| src | dst | room | arm | lid | start | stop | wait | errorcode | flags |\n|---|---|---|---|---|---|---|---|---|---|\n| 7 | 9 | main | left | big | 10:00 | 10:02 | 120 | 16 | 3 |\n| 8 | 9 | main | left | big | 10:03 | 10:04 | 60 | 17 | 3 |',
    ],
  ])('%s', (_, table) => {
    expect(tables(table)).toBe(0)
  })
})

describe('but codes are', () => {
  it.each([
    [
      'what has a name',
      '| id | name | http |\n|---|---|---|\n| 7 | LID_SHUT | 409 |\n| 12 | ARM_OUT | 422 |\n| 13 | NO_HEAT | 503 |',
    ],
    [
      'what has a text',
      '| error_id | status | description |\n|---|---|---|\n| 7 | 409 | The lid could not be opened. |\n| 12 | 422 | The arm is out. |',
    ],
    [
      'what a header calls a code',
      '| code | status | level |\n|---|---|---|\n| 7 | lid shut | 3 |\n| 12 | arm lost | 2 |',
    ],
  ])('%s', (_, table) => {
    expect(tables(table)).toBe(1)
  })
})
