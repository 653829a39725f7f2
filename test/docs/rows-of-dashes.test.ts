import { expect, it } from 'vitest'
import { read } from './reading.ts'

const table = (row: string): string =>
  `# Error codes\n\n| Name | Code | Description |\n|---|---|---|\n| LID | 504 | The lid is open |\n${row}\n| ARM | 700 | The arm is out |\n`

it.each(['| - | | |', '| - | - | - |', '| | — | |', '| – | | _ |'])(
  'a row of dashes only parts the rows round it: %s',
  (row) => {
    const { sets, problems } = read(table(row))
    expect(sets.map(({ rows }) => rows.length)).toEqual([2])
    expect(problems).toEqual([])
  },
)

it.each(['| - | | The fire is out |', '| FIRE | | |', '| - | - | The fire is out |'])(
  'one that says anything is told: %s',
  (row) => {
    expect(read(table(row)).problems).toHaveLength(1)
  },
)
