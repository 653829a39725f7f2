import { describe, expect, it } from 'vitest'

import { documentsIn, read, short } from './read.ts'

const documents = documentsIn(new URL('fixtures/five-locales/', import.meta.url))

// Two sets in five languages: one with anchors, one without and with a column that says yes or no.
describe('docs in five locales', () => {
  const { sets, problems } = read(documents, { locales: { map: { br: 'pt-BR' } } })

  it('reports each known defect once', () => {
    expect(short(problems)).toEqual([
      'attributes-differ br/sms.md:24',
      'changed-code en/sms.md:25',
      'extra-code uk/sms.md:27',
      'links-differ uk/sms.md:12',
      'lists-differ en/sms.md:13',
      'missing-code ru/sms.md:13',
      'mixed-script kk/sms.md:11',
      'not-nfc ru/sms.md:10',
      'repeated-code ru/sms.md:23',
      'unfinished-markup uk/sms.md:9',
      'untranslated br/sms.md:14',
    ])
  })

  it('finds no error', () => {
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('points at the source of every comparison', () => {
    const ofOneText = ['mixed-script', 'not-nfc', 'repeated-code', 'unfinished-markup']
    const compared = problems.filter(({ rule }) => !ofOneText.includes(rule))
    expect(compared.map(({ related }) => related?.map(({ file }) => file))).toEqual(compared.map(() => ['kk/sms.md']))
  })

  it('merges all locales by value', () => {
    expect(sets.map(({ id, type, codes }) => [id, type, codes.map(({ value }) => value)])).toEqual([
      ['sendCode', 'integer', [0, 1, 2, 3, 4, 5, 7, 20]],
      ['sms', 'integer', [1, 2, 3, 4, 5]],
    ])
    expect(sets[0]?.headings).toEqual({
      kk: 'Жіберу кодтары',
      en: 'Sending codes',
      'pt-BR': 'Códigos de envio',
      ru: 'Коды отправки',
      uk: 'Коди надсилання',
    })
  })

  it('keeps for every locale what its docs say, and leaves out what they lack', () => {
    const [codes, states] = sets
    const lacking = codes?.codes.map(({ value, locales }) => [value, ...Object.keys(locales)])
    expect(lacking?.find(([value]) => value === 5)).toEqual([5, 'kk', 'en', 'pt-BR', 'uk'])
    expect(states?.codes.find(({ value }) => value === 4)?.locales.en).toBeUndefined()
    expect(codes?.codes.find(({ value }) => value === 20)?.locales.uk?.tokens).toEqual(['retry'])
  })

  it('takes yes and no from the source locale', () => {
    expect(sets[1]?.codes.map(({ attributes }) => Object.values(attributes))).toEqual([
      [false],
      [true],
      [true],
      [true],
      [false],
    ])
  })
})
