import type * as rules from '../rules/text.ts'
import { texts, type Examples } from './example.ts'

const head = '| Code | Meaning |\n|---|---|\n'

/** The characters of texts. */
export const text: Examples<typeof rules> = {
  bidiControl: texts('The oven is \u202Ecold.', 'The oven is cold.'),
  tagCharacter: texts('The oven is cold.\u{E0041}', 'The oven is cold.'),
  controlCharacter: texts('The oven is \u0007cold.', 'The oven is cold.'),
  lineSeparator: texts('The oven\u2028is cold.', 'The oven<br>is cold.'),
  invisibleCharacter: texts('The ov\u00ADen is cold.', 'The oven is cold.'),
  unassignedCharacter: texts('The oven \uE000 is cold.', 'The oven is cold.'),
  notNfc: texts('The cafe\u0301 is shut.', 'The café is shut.'),
  mojibake: texts('The name is CrÃ©Ã©.', 'The name is Créé.'),
  lossyEncoding: {
    bad: {
      'docs/en/codes.md': `${head}| 10 | The oven is cold. |\n`,
      'docs/kk/codes.md': `${head}| 10 | Пеш ?осулы емес. |\n`,
    },
    good: {
      'docs/en/codes.md': `${head}| 10 | The oven is cold. |\n`,
      'docs/kk/codes.md': `${head}| 10 | Пеш қосулы емес. |\n`,
    },
  },
  mixedScript: texts('The ovеn is cold.', 'The oven is cold.'),
  longText: texts(`The oven is cold${', very cold'.repeat(1100)}.`, 'The oven is cold.'),
}
