import type * as rules from '../rules/descriptions.ts'
import { rows, texts, translations, type Examples } from './example.ts'

const others = '| 11 | No tray is in the oven. |\n| 12 | The door is open. |\n| 13 | The light is broken. |'

/** What codes mean, in the source and in translations. */
export const descriptions: Examples<typeof rules> = {
  emptyDescription: rows(`| 10 | |\n${others}`, `| 10 | The oven is cold. |\n${others}`),
  sparseDescriptions: rows('| 10 | Cold oven. |\n| 11 | |\n| 12 | |\n| 13 | |', `| 10 | Cold oven. |\n${others}`),
  placeholderText: texts('TODO', 'The oven is cold.'),
  emptyTranslation: translations(
    '| 10 | The oven is cold. |\n| 11 | No tray. |',
    '| 10 | Der Ofen ist kalt. |\n| 11 | |',
    '| 10 | Der Ofen ist kalt. |\n| 11 | Kein Blech. |',
  ),
}
