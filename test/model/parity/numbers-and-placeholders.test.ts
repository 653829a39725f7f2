import { expect, it } from 'vitest'
import { compile } from '../../../generator/generate.ts'
import { inputOf } from '../../history/repository.ts'

type Pair = readonly [source: string, translation: string]

/** Which of some texts differ from their sources, by rule: the codes, which count from 1. */
function differing(locale: string, pairs: readonly Pair[]): Readonly<Record<string, readonly string[]>> {
  const page = (at: 0 | 1): string =>
    [
      '| Code | Description |',
      '| --- | --- |',
      ...pairs.map((pair, index) => `| ${index + 1} | ${pair[at]} |`),
      '',
    ].join('\n')
  const docs = { 'en/lift.md': page(0), [`${locale}/lift.md`]: page(1) }
  const { diagnostics } = compile(inputOf({ docs, registry: '', config: {} }))
  const rules = ['numbers-differ', 'placeholders-differ', 'inline-code-differs', 'invisible-character']
  const found = rules.map((rule) => {
    const ofRule = diagnostics.filter((problem) => problem.rule === rule)
    return [rule, ofRule.map(({ line }) => pairs[line - 3]?.[1] ?? '')] as const
  })
  return Object.fromEntries(found.filter(([, texts]) => texts.length > 0))
}

const alike: Readonly<Record<string, readonly Pair[]>> = {
  de: [
    ['The lift carries 1,200 kg.', 'Der Aufzug trägt 1.200 kg.'],
    ['A load of 12.5 t stops it.', 'Eine Last von 12,5 t hält ihn an.'],
    ['Wait for twelve minutes.', 'Warten Sie 12 Minuten.'],
    ['It is out of order until 12/24/2027.', 'Er ist bis zum 24. Dezember 2027 außer Betrieb.'],
    ['The 21st call is refused.', 'Der 21. Ruf wird abgelehnt.'],
    ['It opens at 6:30 PM.', 'Er öffnet um 18:30 Uhr.'],
    ['Call {floor} of {total}.', 'Von {total} wurde {floor} gerufen.'],
    ['%s of %d is stuck.', '%2$d hält bei %1$s.'],
    ['Door {{ door }} is shut.', 'Tür {{door}} ist zu.'],
    ['50% of the cabins rest.', '50 % der Kabinen ruhen.'],
    ['The load is 90%discounted.', 'Die Last ist um 90%dauerhaft gesenkt.'],
  ],
  fr: [
    ['The lift carries 1,200 kg.', 'La cabine porte 1\u202F200 kg.'],
    ['The lift carries 12,500 kg.', 'La cabine porte 12 500 kg.'],
    ['It answers after 0.25 seconds, at most after 10.75.', 'Elle répond après 0,25 seconde, au plus après 10,75.'],
    ['It opens at 10:30.', 'Elle ouvre à 10h30.'],
    ['It shuts at 22:15.', 'Elle ferme à 22.15.'],
    ['Pay 12.50 EUR.', 'Payez 12,50 EUR.'],
    ['Write to 10 000 people or 12 345 678.', 'Écrivez à 10 000 personnes ou 12 345 678.'],
    ['Code 12 345 of list 7.', 'Code 12345 de la liste 7.'],
    ['Version 2.10.4 is too old.', 'La version 2.10.4 est trop ancienne.'],
  ],
  ru: [
    ['The lift carries 12,000 kg.', 'Лифт поднимает 12 тыс. кг.'],
    ['Service is due on 2027-03-15.', 'Обслуживание 15.03.2027.'],
    ['The 25th floor is closed.', '25-й этаж закрыт.'],
    ['Wait for 24 hours.', 'Подождите сутки.'],
    ['Wait for 10–15 minutes.', 'Подождите 10 – 15 минут.'],
    ['Error 404 of `door 77`.', 'Ошибка 404 для `door 77`.'],
  ],
  ar: [
    ['The lift carries 1,200 kg.', 'تحمل المقصورة ١٬٢٠٠ كجم.'],
    ['The lift carries 12.5 t.', 'تحمل المقصورة ١٢٫٥ طن.'],
    ['Wait for 45 seconds.', 'انتظر ٤٥ ثانية.'],
    ['Call the API again.', 'استدعِ الواجهة API\u200F.'],
    ['Floor {floor} is closed.', 'الطابق \u2068{floor}\u2069 مغلق.'.replace(/[\u2068\u2069]/g, '')],
  ],
  fa: [
    ['Wait for 45 seconds.', '۴۵ ثانیه صبر کنید.'],
    ['The lift carries 1,200 kg.', 'کابین ۱۲۰۰ کیلوگرم می‌برد.'],
  ],
  hi: [
    ['The lift has made 1,500,000 trips.', 'लिफ़्ट ने 15,00,000 चक्कर लगाए हैं।'],
    ['Wait for 45 seconds.', '४५ सेकंड प्रतीक्षा करें।'],
  ],
  ja: [
    ['The lift has made 20,000 trips.', 'リフトは2万回動きました。'],
    ['Wait for 45 seconds.', '４５秒お待ちください。'],
  ],
}

it.each(Object.entries(alike))('takes what %s writes in its own way for the same', (locale, pairs) => {
  expect(differing(locale, pairs)).toEqual({})
})

const different: Readonly<Record<string, readonly Pair[]>> = {
  'numbers-differ': [
    ['Wait for 30 seconds.', 'Warten Sie 90 Sekunden.'],
    ['Wait for 30 seconds.', 'Warten Sie 3 Sekunden.'],
    ['The lift carries 1,200 kg.', 'Der Aufzug trägt 1.500 kg.'],
    ['The lift carries 1200 kg.', 'Der Aufzug trägt 120 kg.'],
    ['Error 404 again.', 'Fehler 403 erneut.'],
    ['At most 255 calls.', 'Nur wenige Rufe.'],
    ['Pay 12.50 EUR.', 'Zahlen Sie 12,80 EUR.'],
    ['Keep 12.5 cm apart.', 'Halten Sie 12,8 cm Abstand.'],
  ],
  'placeholders-differ': [
    ['Floor {floor} is closed.', 'Die Etage {Floor} ist geschlossen.'],
    ['Floor {floor} is closed.', 'Die Etage {etage} ist geschlossen.'],
    ['Floor {floor} is closed.', 'Die Etage ist geschlossen.'],
    ['%s is stuck.', 'Der Aufzug steckt fest.'],
    ['Floor {{floor}} is closed.', 'Etage {floor} ist geschlossen.'],
    ['%d doors are open.', '%s Türen sind offen.'],
    ['Floor %(floor)s is closed.', 'Die Etage %(etage)s ist geschlossen.'],
    ['{0} of the doors are open.', '{1} der Türen sind offen.'],
  ],
}

it.each(Object.entries(different))('reports %s', (rule, pairs) => {
  expect(differing('de', pairs)).toEqual({ [rule]: pairs.map(([, translation]) => translation) })
})

it('reports inline code once', () => {
  const pair: Pair = ['Send `{floor}` again.', 'Senden Sie `{etage}` erneut.']
  expect(differing('de', [pair])).toEqual({ 'inline-code-differs': [pair[1]] })
})
