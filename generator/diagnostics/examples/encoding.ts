import type * as rules from '../rules/encoding.ts'
import { texts, type Examples } from './example.ts'

const english = '| Code | Meaning |\n|---|---|\n| 10 | The oven is cold. |\n| 11 | The oven is full. |\n'
const russian = '| Код | Описание |\n|---|---|\n| 10 | Печь остыла. |\n| 11 | Печь полна. |\n'

// UTF-8 that was read as Windows-1251. Written out: what decodes that takes longer to load than all examples.
const garbled =
  '| РљРѕРґ | РћРїРёСЃР°РЅРёРµ |\n|---|---|\n| 10 | РџРµС‡СЊ РѕСЃС‚С‹Р»Р°. |\n| 11 | РџРµС‡СЊ РїРѕР»РЅР°. |\n'

/** Bytes that are no text. */
export const encoding: Examples<typeof rules> = {
  notUtf8: { ...texts('The café is shut.', 'The cafe is shut.'), encoding: 'latin1' },
  nulByte: texts('The oven\u0000 is cold.', 'The oven is cold.'),
  garbledDocument: {
    bad: { 'docs/en/codes.md': english, 'docs/ru/codes.md': garbled },
    good: { 'docs/en/codes.md': english, 'docs/ru/codes.md': russian },
  },
  replacementCharacter: texts('The caf\uFFFD is shut.', 'The café is shut.'),
}
