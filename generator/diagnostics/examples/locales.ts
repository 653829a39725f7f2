import type * as rules from '../rules/locales.ts'
import { translations, type Documents, type Examples } from './example.ts'

const head = '| Code | Meaning |\n|---|---|\n'
const source = `${head}| 10 | The oven is cold. |\n| 11 | No tray is in it. |\n`
const translation = `${head}| 10 | Der Ofen ist kalt. |\n| 11 | Kein Blech ist darin. |\n`
const ukrainian = `${head}| 10 | Піч холодна. |\n| 11 | У ній немає дека. |\n`
const dutch = `${head}| 10 | De oven is koud. |\n| 11 | Er ligt geen bakplaat in. |\n`
const door = `${head}| 10 | The door is open. |\n| 11 | The door is hot. |\n`
const tür = `${head}| 10 | Die Tür steht offen. |\n| 11 | Die Tür ist heiß. |\n`

/** A table in English and in another language. */
function inFolder(folder: string): Documents {
  return { 'docs/en/codes.md': source, [`docs/${folder}/codes.md`]: translation }
}

/** What translations lack, and the folders that they stand in. */
export const locales: Examples<typeof rules> = {
  conflictingCode: {
    bad: { 'docs/en/oven.md': source, 'docs/en/stove.md': `${head}| 10 | The stove is off. |\n` },
    good: { 'docs/en/oven.md': source, 'docs/en/stove.md': `${head}| 12 | The stove is off. |\n` },
    config: { sets: { oven: { from: ['oven.md', 'stove.md'] } } },
  },
  unknownLocale: {
    bad: { 'docs/en/codes.md': source, 'docs/ua/codes.md': ukrainian },
    good: { 'docs/en/codes.md': source, 'docs/uk/codes.md': ukrainian },
  },
  doubtfulLocale: { bad: inFolder('br'), good: inFolder('pt-BR') },
  localeTwice: {
    bad: { ...inFolder('pt-BR'), 'docs/br/codes.md': translation },
    good: inFolder('pt-BR'),
    config: { locales: { source: 'en', map: { br: 'pt-BR' } } },
  },
  notCanonicalLocale: { bad: inFolder('DE'), good: inFolder('de') },
  noSourceLocale: { bad: { 'docs/de/codes.md': translation }, good: inFolder('de') },
  missingSet: {
    bad: { ...inFolder('de'), 'docs/nl/codes.md': dutch, 'docs/en/door.md': door, 'docs/de/door.md': tür },
    good: {
      ...inFolder('de'),
      'docs/nl/codes.md': dutch,
      'docs/en/door.md': door,
      'docs/de/door.md': tür,
      'docs/nl/door.md': `${head}| 10 | De deur staat open. |\n| 11 | De deur is heet. |\n`,
    },
  },
  extraSet: {
    bad: { ...inFolder('de'), 'docs/de/door.md': tür },
    good: { ...inFolder('de'), 'docs/en/door.md': door, 'docs/de/door.md': tür },
  },
  translationCopied: {
    bad: { ...inFolder('de'), 'docs/en/door.md': door, 'docs/de/door.md': translation },
    good: { ...inFolder('de'), 'docs/en/door.md': door, 'docs/de/door.md': tür },
  },
  missingCode: translations(
    '| 10 | The oven is cold. |\n| 11 | No tray. |',
    '| 10 | Der Ofen ist kalt. |',
    '| 10 | Der Ofen ist kalt. |\n| 11 | Kein Blech. |',
  ),
  extraCode: translations(
    '| 10 | The oven is cold. |',
    '| 10 | Der Ofen ist kalt. |\n| 11 | Kein Blech. |',
    '| 10 | Der Ofen ist kalt. |',
  ),
  changedCode: translations(
    '| 10 | The oven is cold. |\n| 11 | No tray. |\n| 12 | No light. |',
    '| 10 | Der Ofen ist kalt. |\n| 17 | Kein Blech. |\n| 12 | Kein Licht. |',
    '| 10 | Der Ofen ist kalt. |\n| 11 | Kein Blech. |\n| 12 | Kein Licht. |',
  ),
}
