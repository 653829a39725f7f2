import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../../generator/generate.ts'

/** Compiles one document whose names would be recorded. */
function compiled(text: string, locale = 'en'): Compilation {
  const settings = resolveSettings({ docs: 'oven.md', registry: 'registry.yaml', locales: { source: locale } })
  return compile({ documents: [{ file: 'oven.md', path: 'oven.md', locale, text }], registry: '', settings })
}

/** The names of all codes, in the order of the rows. */
function namesIn(header: string, rows: readonly string[], locale = 'en'): readonly string[] {
  const dashes = header.replace(/[^|]+/g, '---')
  const { model } = compiled(['# Oven errors', '', header, dashes, ...rows].join('\n'), locale)
  const codes = (model?.sets ?? []).flatMap((set) => set.codes)
  const lineOf = (code: (typeof codes)[number]): number => Object.values(code.locales)[0]?.origin.line ?? 0
  return codes.toSorted((a, b) => lineOf(a) - lineOf(b)).map(({ name }) => name)
}

function warnings({ diagnostics }: Compilation): readonly string[] {
  return diagnostics.map(({ rule, line, fix }) => `${line} ${rule} ${fix}`)
}

describe('the name of a code whose docs give none', () => {
  it.each([
    ['The loaf that you ordered was not found.', 'LoafWasNotFound'],
    ['The tray you put in is too wide for the oven.', 'TrayIsTooWideForOven'],
    [
      'The oven whose door was left open has been switched off by the thermostat.',
      'OvenHasBeenSwitchedOffByThermostat',
    ],
    ['This error occurs when the door is open.', 'DoorIsOpen'],
    ['Returned if the dough is too old to rise.', 'DoughIsTooOldToRise'],
    [
      'The temperature of the upper half of the oven does not match the one that the recipe asks for.',
      'TemperatureDoesNotMatch',
    ],
    ['The oven is being heated or waits for somebody to close its door.', 'OvenIsBeingHeated'],
    ['The tray (the upper one) was not found.', 'TrayWasNotFound'],
    ['You cannot bake without both a tray number and a loaf', 'YouCannotBakeWithoutBothTrayNumberAndLoaf'],
    ['Indicates that the x-tray header is either missing or wrong', 'XTrayHeaderIsEitherMissingOrWrong'],
    [
      'The heat must be between 100 and 300 degrees for the loaves of this oven',
      'HeatMustBeBetween100And300DegreesForLoaves',
    ],
    ['The upper tray, the oven door, and the arm are bent.', 'UpperTrayOvenDoorAndArmAreBent'],
    ['Access denied, check your key, or ask the baker.', 'AccessDenied'],
    ['No access, the door is shut and the key is lost.', 'NoAccess'],
    ['You sent a loaf that is not known.', 'YouSentLoafThatIsNotKnown'],
    ['Error: no tray.', 'NoTray'],
    ['The request failed because the door is open.', 'DoorIsOpen'],
    ['Your request was rejected because of the door.', 'RequestWasRejectedBecauseOfDoor'],
    ['N/A', 'Code7'],
    ['Oven no. 5 is out.', 'OvenNo5IsOut'],
    ['Uses the .NET runtime.', 'UsesNetRuntime'],
    ['Loaf {loaf} not found.', 'LoafNotFound'],
    ['`%s` is not a valid recipe.', 'NotValidRecipe'],
    ['Unknown recipe: {{recipe}}', 'UnknownRecipe'],
    ['{0} is a required tray that is missing.', 'RequiredTray'],
    ['[DEPRECATED] Cold oven.', 'ColdOven'],
    ['Deprecated since 2.1: cold oven.', 'ColdOven'],
    ['Burned — see https://bakery.example/burned', 'Burned'],
    ['Delivered → the baker is told', 'Delivered'],
    ['This oven has been switched off.', 'OvenHasBeenSwitchedOff'],
    ['Your order to the bakery timed out.', 'OrderToBakeryTimedOut'],
    ['This is not a tray.', 'ThisIsNotTray'],
    ['Baking not allowed for this tray.', 'BakingNotAllowedForTray'],
    ['Tray, lid, or oven not found.', 'TrayLidOrOvenNotFound'],
    ['Not found, or the tray was lost, or sold.', 'NotFound'],
    ['Cold, if the oven or the tray is missing.', 'Cold'],
    ['Recipe missing, unreadable, or of another oven.', 'RecipeMissing'],
    ['Loaf, roll, bun or tray not found.', 'LoafRollBunOrTrayNotFound'],
    ['The loaf is over the allowed limit of (40).', 'LoafIsOverAllowedLimit'],
    ['✅ **No Tray** The tray has been taken out or was never there', 'NoTray'],
    ['❌ **Oven cold:** the oven has to be heated', 'OvenCold'],
    ['**Note:** the oven is cold', 'OvenIsCold'],
    ['There is no tray in the oven.', 'NoTrayInOven'],
    ['In transit, the loaf has left the bakery.', 'InTransit'],
    ['At least one tray is missing, put another one in.', 'AtLeastOneTrayIsMissing'],
    ['It is an already baked loaf.', 'AlreadyBakedLoaf'],
    ['It failed to rise.', 'FailedToRise'],
    ['The baker has tried to open an oven whose door is locked.', 'BakerHasTriedToOpenOven'],
    ['the baker has tried to enter a closed bakery kitchen', 'BakerHasTriedToEnterClosedBakeryKitchen'],
    ['Do not open the oven door as it leads to flat loaves of bread.', 'DoNotOpenOvenDoor'],
  ])('of “%s” is %s', (text, name) => {
    expect(namesIn('| Code | Description |', [`| 7 | ${text} |`, '| 8 | The oven failed. |'])[0]).toBe(name)
  })

  it.each([
    [
      '| Code | Message | Description |',
      'en',
      ['| 7 | No Tray | Put a tray in first. |', '| 8 | Door Open | Shut the door before you bake. |'],
    ],
    [
      '| Code | Description | Summary |',
      'en',
      ['| 7 | There is no tray in the oven. | No tray |', '| 8 | The door was left open by someone. | Door open |'],
    ],
    ['| 코드 | 메시지 | 설명 |', 'ko', ['| 7 | no tray | 쟁반이 없습니다 |', '| 8 | door open | 문이 열려 있습니다 |']],
    ['| Код | Тип | Описание |', 'ru', ['| 7 | NO TRAY | Нет противня |', '| 8 | DOOR OPEN | Дверь открыта |']],
    ['| Код | | Описание |', 'ru', ['| 7 | No tray | Нет противня |', '| 8 | Door open | Дверь открыта |']],
  ])('is a short phrase that names the condition: %s', (header, locale, rows) => {
    expect(namesIn(header, rows, locale)).toEqual(['NoTray', 'DoorOpen'])
  })

  it('is one English word before a dash and another script, and no first word of a sentence', () => {
    const rows = ['| 7 | Forbidden -- オーブンは使えない |', '| 8 | Cold – 冷たい |', '| 9 | Tray が無い |']
    expect(namesIn('| Code | 説明 |', rows, 'ja')).toEqual(['Forbidden', 'Cold', 'Code9'])
  })

  it('is no kind that several codes share', () => {
    const rows = ['| 7 | OVEN FAULT | Нет противня |', '| 8 | OVEN FAULT | Дверь открыта |']
    expect(namesIn('| Код | Тип | Описание |', rows, 'ru')).toEqual(['Code7', 'Code8'])
  })

  it('is no remedy, no effect and no grade', () => {
    const rows = ['| 7 | high | Buy a tray | There is no tray. |', '| 8 | low | Shut the door | The door is open. |']
    expect(namesIn('| Code | Severity | What to do | Description |', rows)).toEqual(['NoTray', 'DoorIsOpen'])
  })

  it('is the code where that is made of words, and its letters and number only where the text says nothing', () => {
    const rows = ['| TRAY_LOST | Look for it. |', '| E1001 | The tray is lost. |', '| E1002 | 盘子丢了 |']
    expect(namesIn('| Code | Description |', rows)).toEqual(['TrayLost', 'TrayIsLost', 'E1002'])
  })

  it('is the last part of the address of a problem', () => {
    const rows = [
      '| `urn:bakery:tray-lost` | 404 | The tray is lost. |',
      '| `urn:bakery:cold` | 503 | The oven is cold. |',
    ]
    expect(namesIn('| Type | Status | Description |', rows)).toEqual(['TrayLost', 'Cold'])
  })

  it('is of the second sentence where rows share the first, and not where that says what to do', () => {
    const rows = [
      '| 7 | Refused. Tray locked. |',
      '| 8 | Refused. Flour is missing. Buy some. |',
      '| 9 | Refused. Please try again. |',
      '| 10 | Refused. |',
    ]
    expect(namesIn('| Code | Description |', rows)).toEqual(['TrayLocked', 'FlourIsMissing', 'Refused9', 'Refused10'])
  })

  it('tells two rows apart by the words that only one of them has', () => {
    const rows = ['| 7 | Bad tray | bent |', '| 8 | Bad tray | wet |', '| 9 | Bad oven | cold |']
    expect(namesIn('| Code | Description | State |', rows)).toEqual(['BadTrayBent', 'BadTrayWet', 'BadOven'])
  })
})

describe('a poor name', () => {
  const table = (text: string): string => `# Oven errors\n\n| Code | Description |\n| --- | --- |\n| 7 | ${text} |\n`

  it('is warned of in the run that would record it', () => {
    const over = compiled(table('Weight {weight} is over {limit} kg.'))
    expect(warnings(over)).toEqual(['5 poor-name Give it a better name in registry.yaml: `7: { name: … }`.'])
    const same = compiled(`${table('Bad tray.')}| 8 | Bad tray. |\n`)
    expect(warnings(same).map((text) => text.split(' ').slice(0, 2).join(' '))).toEqual(['5 poor-name', '6 poor-name'])
  })

  it('is none where the text is short and plain', () => {
    expect(warnings(compiled(table('Unknown recipe `X1`.')))).toEqual([])
    expect(warnings(compiled(table('Failed')))).toEqual([])
    expect(warnings(compiled(table('It failed.')))).toEqual([])
  })
})

describe('a sentence that says what to do', () => {
  const header = '| Code | Description |'

  it('gives way to the sentence behind it', () => {
    expect(namesIn(header, ['| 1 | Please try again. The oven is busy. |', '| 2 | The tray is full. |'])).toEqual([
      'OvenIsBusy',
      'TrayIsFull',
    ])
  })

  it.each([
    ['en', 'Contact the baker.', 'Contact not found.'],
    ['de', 'Öffnen Sie die Ofentür.', 'Öffnen ist nicht möglich.'],
    ['fr', 'Veuillez fermer la porte.', 'Fermeture impossible.'],
    ['es', 'Verifique la bandeja.', 'Verificación fallida.'],
  ])('is a poor name in %s, and its neighbour is none', (locale, advice, neighbour) => {
    const document = `# Ofen\n\n${header}\n|---|---|\n| 1 | ${advice} |\n| 2 | ${neighbour} |`
    const { diagnostics } = compiled(document, locale)
    expect(diagnostics.filter(({ rule }) => rule === 'poor-name').map(({ line }) => line)).toEqual([5])
  })

  it('may be a state in which one waits', () => {
    const document = `# Oven\n\n${header}\n|---|---|\n| 1 | Wait for the dough. |\n| 2 | The bread is done. |`
    const { diagnostics } = compiled(document, 'en')
    expect(diagnostics.filter(({ rule }) => rule === 'poor-name')).toEqual([])
  })
})

it('writes German umlauts out, and says that a sentence without its last verb is cut', () => {
  const rows = [
    '| 1 | Ungültige Größe. |',
    '| 2 | Standardmäßig müssen Bleche für den großen Ofen aus dem Lager der Bäckerei beschriftet sein. |',
  ]
  expect(namesIn('| Code | Beschreibung |', rows, 'de')[0]).toBe('UngueltigeGroesse')
  const document = ['# Ofen', '', '| Code | Beschreibung |', '|---|---|', ...rows].join('\n')
  expect(compiled(document, 'de').diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toContainEqual('poor-name 6')
})

it('tells rows apart by words that not all of them have, before the number', () => {
  const rows = [
    '| 1 | The oven is cold (door open). |',
    '| 2 | The oven is cold (lamp and door). |',
    '| 3 | The oven is cold (lamp open). |',
  ]
  expect(namesIn('| Code | Description |', rows)).toEqual([
    'OvenIsColdDoorOpen',
    'OvenIsColdLampAndDoor',
    'OvenIsColdLampOpen',
  ])
})

it('is that of HTTP where all codes are its statuses and their texts give none', () => {
  const rows = (last: string): readonly string[] => [
    '| 404 | 烤箱不存在 |',
    '| 500 | 烤箱坏了 |',
    `| ${last} | 烤箱很忙 |`,
  ]
  expect(namesIn('| 状态码 | 说明 |', rows('503'), 'zh')).toEqual([
    'NotFound',
    'InternalServerError',
    'ServiceUnavailable',
  ])
  expect(namesIn('| 状态码 | 说明 |', rows('777'), 'zh')).toEqual(['Code404', 'Code500', 'Code777'])
  const russian = ['| 500 | Ошибка (server error) |', '| 502 | Ошибка (server error) |', '| 400 | Плохо |']
  expect(namesIn('| Код | Описание |', russian, 'ru')).toEqual(['InternalServerError', 'BadGateway', 'BadRequest'])
  expect(namesIn('| 状态码 | 说明 |', ['| 701 | Created |', '| 702 | 烤箱很忙 |'], 'zh')).toEqual([
    'Created',
    'Code702',
  ])
})
