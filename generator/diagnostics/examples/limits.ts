import type * as rules from '../rules/limits.ts'
import { rows, type Examples } from './example.ts'

/** What one document can have. */
export const limits: Examples<typeof rules> = {
  beyondLimit: {
    ...rows('| 10 | The oven is cold. |\n| 11 | No tray is in it. |', '| 10 | The oven is cold. |'),
    config: { limits: { lines: 3 } },
  },
}
