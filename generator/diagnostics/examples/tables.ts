import type * as missing from '../rules/missing-tables.ts'
import type * as tableRows from '../rules/table-rows.ts'
import type * as rules from '../rules/tables.ts'
import { documents, rows, type Examples } from './example.ts'

const head = '| Code | Meaning |\n'
const body = '| 10 | The oven is cold. |\n| 11 | No tray is in it. |\n| 12 | The door is open. |\n'
const door = `${head}|---|---|\n| 20 | The door is open. |\n| 21 | The door is hot. |\n`
const whole = `${head}|---|---|\n${body}`

const withFinal = '| Code | Meaning | Final |\n|---|---|---|\n'

/** Documents and the tables in them. */
export const tables: Examples<typeof rules & typeof missing & typeof tableRows> = {
  emptyDocument: documents('', whole),
  notMarkdown: { bad: { 'codes.rst': whole }, good: { 'codes.md': whole } },
  noCodeTable: documents('# Oven\n\nIt is cold.\n', `# Oven\n\n${whole}`),
  unreadCodeTable: {
    bad: { 'codes.md': whole, 'oven.md': `# Error codes\n\n<!--\n${door}-->\n` },
    good: { 'codes.md': whole, 'oven.md': '# The oven\n\nIt is cold.\n' },
  },
  codesOutsideTable: documents(
    `${whole}\n# Codes of the door\n\n- \`20\`: The door is shut.\n- \`21\`: The door is loose.\n- \`22\`: The door is hot.\n`,
    whole,
  ),
  brokenDelimiterRow: documents(`${head}|---|\n${body}`, whole),
  missingDelimiterRow: documents(`${head}${body}`, whole),
  indentedTable: documents(whole.replace(/^(?=\|)/gm, '    '), whole),
  tableInsideHtml: documents(`<div>\n${whole}\n</div>\n`, `<div>\n\n${whole}\n</div>\n`),
  tableWithoutRows: documents(`${whole}\n# Door\n\n${head}|---|---|\n`, whole),
  swallowedLine: documents(
    `${whole}These codes are those of the oven.\n`,
    `${whole}\nThese codes are those of the oven.\n`,
  ),
  longRow: rows('| 10 | The oven is cold. | Heat it. |', '| 10 | The oven is cold \\| Heat it. |'),
  pipeInCode: rows('| 10 | Give `tray|grid`. |', '| 10 | Give `tray\\|grid`. |'),
  missingCells: documents(
    `${withFinal}| 10 | Cold. | yes |\n| 11 | No tray. |\n| 12 | No light. | no |\n`,
    `${withFinal}| 10 | Cold. | yes |\n| 11 | No tray. | |\n| 12 | No light. | no |\n`,
  ),
  rowsShorterThanHeader: documents(
    `${withFinal}| 10 | Cold. |\n| 11 | No tray. |\n| 12 | No light. |\n`,
    `${withFinal}| 10 | Cold. | |\n| 11 | No tray. | |\n| 12 | No light. | no |\n`,
  ),
  lookAlikeBar: rows('| 10 │ The oven is cold. |\n| 11 | No tray. |', '| 10 | The oven is cold. |\n| 11 | No tray. |'),
  invisibleCell: rows(
    '\u00A0| 10 | The oven is cold. |\n| 11 | No tray. |',
    '| 10 | The oven is cold. |\n| 11 | No tray. |',
  ),
  doubledBar: rows('| 10 || The oven is cold. |\n| 11 | No tray. |', '| 10 | The oven is cold. |\n| 11 | No tray. |'),
  repeatedHeader: documents(`| Code | Code |\n|---|---|\n${body}`, whole),
  shortRow: rows(
    '| 10 | The oven is cold. |\n| 11 |\n| 12 | No light. |',
    '| 10 | The oven is cold. |\n| 11 | No tray. |\n| 12 | No light. |',
  ),
}
