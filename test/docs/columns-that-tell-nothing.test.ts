import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

/** The roles of the columns of the one table of codes. */
function rolesOf(table: string): string | undefined {
  return read(`# Error codes of the kiln\n\n${table}\n`)
    .sets[0]?.columns.map((column) => column)
    .join(' | ')
}

describe('what begins with yes or no explains no code', () => {
  it.each([
    [
      'a question',
      '| Exit code | Conduct | Is the log kept? |\n|---|---|---|\n| 0 | Success | Yes — in the tray of the kiln |\n| 2 | Lid shut | No — it is burnt with the kiln |',
    ],
    [
      'an unknown header',
      "| Branche | Code d'erreur | Prévu au plan du four |\n|---|---|---|\n| Couvercle | 4 | oui, imposé par le plan du four |\n| Bras | 5 | non, ajouté (Q4) par la suite |",
    ],
  ])('%s', (_, table) => {
    const { sets } = read(`# Error codes of the kiln\n\n${table}\n`)
    expect(sets[0]?.rows.join('\n')).not.toMatch(/“(?:yes|no|oui|non)\b/iu)
  })

  it('but texts that begin with “no” do', () => {
    const table =
      '| Code | Note |\n|---|---|\n| 1 | No lid was found |\n| 2 | No arm was found |\n| 3 | No heat was measured |'
    expect(read(`# Error codes of the kiln\n\n${table}\n`).sets[0]?.rows.join('\n')).toContain('No lid was found')
  })
})

describe('lists of several identifiers name no code', () => {
  it('in a column of details', () => {
    const roles = rolesOf(
      '| Error code | Required `details` | What the app shows |\n|---|---|---|\n| `lid_full` | `free_lids`, `free_arms` | The lids that are free |\n| `arm_taken` | `arm_id` | That the arm is taken |\n| `lid_gone` | `lid_id`, `reason` | That the lid is gone |',
    )
    expect(roles).not.toContain('name')
  })

  it('in a column of what others say', () => {
    const roles = rolesOf(
      '| Error code | Description | Status of the arm |\n|---|---|---|\n| `LID_SHUT` | The lid was never opened. | CANCEL<br>NOANSWER |\n| `LID_LOST` | The lid was lost on its way. | LOST<br>FAILED |\n| `LID_OPEN` | The lid was opened in time. | ANSWER |',
    )
    expect(roles).not.toContain('name')
  })

  it('but one in each row does', () => {
    const roles = rolesOf(
      '| Error code | Description | Status constant |\n|---|---|---|\n| 11 | The lid was never opened. | LID_SHUT |\n| 12 | The lid was lost on its way. | LID_LOST |\n| 13 | The lid was opened in time. | LID_OPEN |',
    )
    expect(roles).toContain('name')
  })
})
