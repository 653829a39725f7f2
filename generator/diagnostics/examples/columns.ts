import type * as rules from '../rules/columns.ts'
import { documents, type Examples } from './example.ts'

const taken = '| Code | Meaning |\n|---|---|\n| 10 | The oven is cold. |\n| 11 | No tray is in it. |\n'

/** Which table is one of codes, and which of its columns holds them. */
export const columns: Examples<typeof rules> = {
  codeOrName: documents(
    '| Error | Constant | Meaning |\n|---|---|---|\n| oven_cold | OVEN_COLD | The oven is cold. |\n| no_tray | NO_TRAY | No tray is in it. |\n',
    '| Code | Constant | Meaning |\n|---|---|---|\n| 10 | OVEN_COLD | The oven is cold. |\n| 11 | NO_TRAY | No tray is in it. |\n',
  ),
  tableNotTaken: documents(
    `${taken}\n| Oven | Number |\n|---|---|\n| hot | 1 |\n| warm | 2 |\n`,
    `${taken}\n| Dish | Oven |\n|---|---|\n| Bread | hot |\n| Cake | warm |\n`,
  ),
}
