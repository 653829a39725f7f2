import type * as rules from '../rules/codes.ts'
import type * as integers from '../rules/integer-codes.ts'
import type * as repeated from '../rules/repeated-codes.ts'
import { documents, rows, type Example, type Examples } from './example.ts'

const others = '| 11 | No tray is in the oven. |\n| 12 | The door is open. |\n| 13 | The light is broken. |'

/** Two tables that differ in their first code. */
function first(bad: string, good: string): Example {
  return rows(`| ${bad} | The oven is cold. |\n${others}`, `| ${good} | The oven is cold. |\n${others}`)
}

/** Two tables with a third column. */
function columns(header: string, bad: readonly string[], good: readonly string[]): Example {
  const table = (cells: readonly string[]): string =>
    `| Code | Meaning | ${header} |\n|---|---|---|\n${cells.map((cell, index) => `| ${10 + index} | The oven has fault ${index}. | ${cell} |\n`).join('')}`
  return documents(table(bad), table(good))
}

/** Codes, and what stands beside them in their rows. */
export const codes: Examples<typeof rules & typeof integers & typeof repeated> = {
  emptyCode: rows(
    '| 10 | The oven is cold. |\n| | No tray is in it. |',
    '| 10 | The oven is cold.<br>No tray is in it. |',
  ),
  rowWithoutCode: rows(`${others}\n| Other | Ask the baker. |`, `${others}\n\nFor other codes ask the baker.`),
  templateCode: first('{{OVEN_COLD}}', '10'),
  placeholderUnclear: {
    ...first('{{OVEN_HOT}}', '10'),
    config: { placeholders: { '{{OVEN_*}}': 'code' } },
  },
  notACode: first('See the manual!', '10'),
  duplicateCode: first('11', '10'),
  sameNumber: rows(
    '| 010 | The oven is cold. |\n| 10 | No tray. |\n| 011 | The door is open. |',
    '| 010 | The oven is cold. |\n| 012 | No tray. |\n| 011 | The door is open. |',
  ),
  overlappingRanges: rows(
    `| 20-29 | The oven is cold. |\n| 25-39 | No gas. |\n${others}`,
    `| 20-29 | The oven is cold. |\n| 30-39 | No gas. |\n${others}`,
  ),
  repeatedCode: rows(`${others}\n| 13 | The light is broken. |`, others),
  foreignCharacter: first('1О', '10'),
  notAnInteger: first('1A', '10'),
  wordAmongIntegers: rows(
    '| COLD | The oven is cold. |\n| HOT | The oven is hot. |\n| 12 | The door is open. |\n| 13 | No tray. |\n| 14 | No light. |',
    '| 10 | The oven is cold. |\n| 11 | The oven is hot. |\n| 12 | The door is open. |\n| 13 | No tray. |\n| 14 | No light. |',
  ),
  digitsAmongIntegers: first('010', '10'),
  digitLookAlike: rows(
    '| E10 | The oven is cold. |\n| E11 | No tray. |\n| E1O | The door is open. |',
    '| E10 | The oven is cold. |\n| E11 | No tray. |\n| E12 | The door is open. |',
  ),
  mixedNotations: first('0x0A', '10'),
  reservedCode: rows(
    '| COLD | The oven is cold. |\n| NaN | No tray. |',
    '| COLD | The oven is cold. |\n| NO_TRAY | No tray. |',
  ),
  codeTooLong: rows(
    `| COLD | The oven is cold. |\n| ${'TRAY_'.repeat(14)} | No tray. |`,
    '| COLD | The oven is cold. |\n| TRAY | No tray. |',
  ),
  markupInCode: rows(
    '| COLD | The oven is cold. |\n| __TRAY__ | No tray. |',
    '| COLD | The oven is cold. |\n| `__TRAY__` | No tray. |',
  ),
  attributeOutlier: columns('Final', ['yes', 'no', 'yes', 'no*'], ['yes', 'no', 'yes', 'no']),
}
