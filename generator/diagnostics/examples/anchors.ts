import type * as rules from '../rules/anchors.ts'
import { rows, type Examples } from './example.ts'

/** The anchors of codes. */
export const anchors: Examples<typeof rules> = {
  anchorMismatch: rows(
    '| <a id="oven-10"></a>10 | The oven is cold. |\n| <a id="oven-10b"></a>11 | No tray. |\n| <a id="oven-12"></a>12 | No light. |',
    '| <a id="oven-10"></a>10 | The oven is cold. |\n| <a id="oven-11"></a>11 | No tray. |\n| <a id="oven-12"></a>12 | No light. |',
  ),
  duplicateAnchor: rows(
    '| <a id="cold"></a>10 | The oven is cold. |\n| <a id="cold"></a>11 | No tray. |',
    '| <a id="cold"></a>10 | The oven is cold. |\n| <a id="tray"></a>11 | No tray. |',
  ),
  missingAnchor: rows(
    '| <a id="oven-10"></a>10 | The oven is cold. |\n| <a id="oven-11"></a>11 | No tray. |\n| 12 | No light. |',
    '| <a id="oven-10"></a>10 | The oven is cold. |\n| <a id="oven-11"></a>11 | No tray. |\n| <a id="oven-12"></a>12 | No light. |',
  ),
}
