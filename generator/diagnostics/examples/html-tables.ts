import type * as rules from '../rules/html-tables.ts'
import { documents, type Example, type Examples } from './example.ts'

/** Two HTML tables that differ in their rows. */
function htmlRows(bad: string, good: string): Example {
  const table = (row: string): string => `<table>
<tr><th>Code</th><th>Meaning</th></tr>
${row}
`
  return documents(table(bad), table(good))
}

const cold = '<tr><td>10</td><td>The oven is cold.</td></tr>'
const tray = '<tr><td>11</td><td>No tray is in it.</td></tr>'

/** Tables that HTML writes. */
export const htmlTables: Examples<typeof rules> = {
  textOutsideCell: htmlRows(`${cold}\n<tr><td>11</td>No tray is in it.</tr>\n</table>`, `${cold}\n${tray}\n</table>`),
  quoteTakesTags: htmlRows(
    '<tr><td><a id="c11>11</a></td><td>No tray is in it.</td></tr>\n<tr><td><a id="c12">12</a></td><td>The door is open.</td></tr>\n</table>',
    '<tr><td><a id="c11">11</a></td><td>No tray is in it.</td></tr>\n<tr><td><a id="c12">12</a></td><td>The door is open.</td></tr>\n</table>',
  ),
  lostHtmlRows: htmlRows(`${cold}\n</table>\n${tray}`, `${cold}\n${tray}\n</table>`),
  rowspanTooLong: htmlRows(
    `<tr><td>10</td><td rowspan="2">The oven is cold.</td></tr>\n${tray}\n</table>`,
    '<tr><td>10</td><td rowspan="2">The oven is cold.</td></tr>\n<tr><td>11</td></tr>\n</table>',
  ),
  unclosedHtmlTable: htmlRows(`${cold}\n${tray}\n`, `${cold}\n${tray}\n</table>`),
}
