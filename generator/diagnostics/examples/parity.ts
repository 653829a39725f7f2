import type * as rules from '../rules/parity.ts'
import { translations, type Example, type Examples } from './example.ts'

/** Two translations that differ in a text. */
function translated(source: string, bad: string, good: string): Example {
  return translations(`| 10 | ${source} |`, `| 10 | ${bad} |`, `| 10 | ${good} |`)
}

const english = {
  'docs/en/codes.md': '| Code | Meaning | Final |\n|---|---|---|\n| 10 | Cold. | yes |\n| 11 | No tray. | no |\n',
}

/** Two translations of a table with a third column. */
function withFinal(header: string, bad: readonly string[], good: readonly string[]): Example {
  const table = ([cold = '', tray = '']: readonly string[]): string =>
    `| Code | Bedeutung | ${header} |\n|---|---|---|\n| 10 | Kalt. | ${cold} |\n| 11 | Kein Blech. | ${tray} |\n`
  return {
    bad: { ...english, 'docs/de/codes.md': table(bad) },
    good: { ...english, 'docs/de/codes.md': table(good) },
  }
}

/** What translations say. */
export const parity: Examples<typeof rules> = {
  listsDiffer: translated(
    'Missing: <ul><li>the tray</li><li>the light</li></ul>',
    'Es fehlt: <ul><li>das Blech</li></ul>',
    'Es fehlen: <ul><li>das Blech</li><li>das Licht</li></ul>',
  ),
  inlineCodeDiffers: translated('Give `tray`.', 'Nenne `blech`.', 'Nenne `tray`.'),
  placeholdersDiffer: translated('The oven {name} is cold.', 'Der Ofen {ofen} ist kalt.', 'Der Ofen {name} ist kalt.'),
  numbersDiffer: translated('Wait for 30 minutes.', 'Warte 90 Minuten.', 'Warte 30 Minuten.'),
  linksDiffer: translated('See [the oven](/en/oven).', 'Siehe [den Ofen](/de/herd).', 'Siehe [den Ofen](/de/oven).'),
  attributesDiffer: withFinal('Endgültig', ['nein', 'nein'], ['ja', 'nein']),
  columnsDiffer: {
    bad: { ...english, 'docs/de/codes.md': '| Code | Bedeutung |\n|---|---|\n| 10 | Kalt. |\n| 11 | Kein Blech. |\n' },
    good: withFinal('Endgültig', [], ['ja', 'nein']).good,
  },
  anchorsDiffer: translations(
    '| <a id="oven-10"></a>10 | The oven is cold. |',
    '| <a id="ofen-10"></a>10 | Der Ofen ist kalt. |',
    '| <a id="oven-10"></a>10 | Der Ofen ist kalt. |',
  ),
  untranslated: translated('The oven is cold.', 'The oven is cold.', 'Der Ofen ist kalt.'),
  unexpectedScript: translated('The oven is cold.', 'Духовка холодная.', 'Der Ofen ist kalt.'),
}
