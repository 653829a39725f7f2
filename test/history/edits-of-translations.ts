import { harmless, mapOne, one, rows, type Edit } from './edit.ts'

/** Edits of the translation alone. */
export const editsOfTranslations: readonly Edit[] = [
  harmless(
    'translate a page',
    one((sheet) => ({ ...sheet, translation: sheet.file.replace(/^en/, 'ru') })),
  ),
  harmless('drop a translated page', (world, roll) => {
    const from = world[roll(world.length)]?.translation
    return world.map((sheet) => (sheet.translation === from ? { ...sheet, translation: null } : sheet))
  }),
  harmless('rename the file of a translation', (world, roll, fresh) => {
    const from = world[roll(world.length)]?.translation ?? null
    const to = `ru/other-${fresh()}.md`
    return from === null
      ? world
      : world.map((sheet) => (sheet.translation === from ? { ...sheet, translation: to } : sheet))
  }),
  harmless('rename the folder of a language', (world) =>
    world.map((sheet) => {
      const { translation } = sheet
      const folder = translation?.startsWith('ru/') === true ? 'ru-KZ' : 'ru'
      return { ...sheet, translation: translation?.replace(/^[^/]+/, folder) ?? null }
    }),
  ),
  harmless(
    'reword a translation',
    rows((facts, roll, fresh) => {
      const number = fresh()
      return mapOne(facts, roll(facts.length), (fact) => ({ ...fact, ru: `Иначе сказано, ${number}.` }))
    }),
  ),
  harmless(
    'leave a row untranslated',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, ru: null }))),
  ),
  harmless(
    'translate what is missing',
    rows((facts) => facts.map((fact) => ({ ...fact, ru: fact.ru ?? `Дело о ${fact.meaning}.` }))),
  ),
  harmless(
    'flip a cell of the column',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, isFinal: !fact.isFinal }))),
  ),
]
