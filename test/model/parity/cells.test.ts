import { describe, expect, it } from 'vitest'

import type { Config } from '../../../generator/config/config.ts'
import { read, table } from '../locales/read.ts'

/** The problems of one row in Kazakh and in a translation. */
function compare(
  source: string,
  translation: string,
  config: Omit<Config, 'docs'> = {},
  locale = 'en',
): readonly string[] {
  const { problems } = read({ kk: table({ 8: source }), [locale]: table({ 8: translation }) }, config)
  return problems.map(({ rule, message }) => `${rule}: ${message}`)
}

describe('lists', () => {
  it('have as many items as in the source', () => {
    expect(compare('Қате:<ul><li>бір</li><li>екі</li></ul>', 'Error:<ul><li>one</li><li>two</li></ul>')).toEqual([])
    expect(compare('Қате:<ul><li>бір</li><li>екі</li></ul>', 'Error:<ul><li>one</li></ul>')).toEqual([
      'lists-differ: The text of code 8 has a list of 1 item in en and a list of 2 items in kk.',
    ])
    expect(compare('Қате:<ul><li>бір</li></ul>', 'Error: one')).toEqual([
      'lists-differ: The text of code 8 has no list in en and a list of 1 item in kk.',
    ])
  })
})

describe('inline code', () => {
  it('is the same in any order and however often', () => {
    expect(compare('`a` және `b` өрісі', 'fields `b` and `a`, where `a` counts')).toEqual([])
  })

  it('is not translated, lost or added', () => {
    expect(compare('`data` өрісі', 'the `dates` field')).toEqual([
      'inline-code-differs: The inline code of code 8 differs in en: `data` of kk is missing, `dates` is not in kk.',
    ])
    expect(compare('`data` және `id` өрісі', 'the fields data and id')).toEqual([
      'inline-code-differs: The inline code of code 8 differs in en: `data`, `id` of kk are missing.',
    ])
  })

  it('loses no backtick', () => {
    expect(compare('`data` өрісі', 'the `data field')).toEqual([
      'unfinished-markup: “`” stands alone here and is part of the text.',
    ])
    expect(compare('`data` және тағы `data` өрісі', 'the `data` and data` field')).toEqual([
      'inline-code-differs: The inline code of code 8 differs in en: a backtick stands alone.',
    ])
  })
})

describe('links', () => {
  const differ = 'links-differ: The links of code 8 differ from kk: '

  it.each([
    ['/kk/help#a', '/en/help#a'],
    ['https://example.kz/kk/help', 'https://example.kz/en/help'],
    ['https://kk.example.com/help', 'https://en.example.com/help'],
    ['/help?lang=kk', '/help?lang=en'],
    ['keys.kk.md', 'keys.en.md'],
    ['/help', '/help'],
    ['/help', '/en/help'],
    ['https://example.com/help', 'https://example.com/en/help'],
    ['https://example.com', 'https://example.com'],
    ['#limits', '#limits'],
  ])('%s becomes %s', (source, translation) => {
    expect(compare(`[анықтама](${source}) қараңыз`, `see the [help](${translation})`)).toEqual([])
  })

  it.each([
    ['/kk/help', '/help', '“/en/help” is expected in en, “/help” is not.'],
    ['/kk/help', '/kk/help', '“/en/help” is expected in en, “/kk/help” is not.'],
    ['/kk/help', '/en/helps', '“/en/help” is expected in en, “/en/helps” is not.'],
    ['/kk/help#a', '/en/help', '“/en/help#a” is expected in en, “/en/help” is not.'],
  ])('%s does not become %s', (source, translation, message) => {
    expect(compare(`[анықтама](${source}) қараңыз`, `see the [help](${translation})`)).toEqual([differ + message])
  })

  it('are not lost', () => {
    expect(compare('[анықтама](/kk/help) қараңыз', 'see the help')).toEqual([`${differ}“/en/help” is expected in en.`])
  })

  it('use the folder that the config maps', () => {
    const config = { locales: { map: { br: 'pt-BR' } } }
    expect(compare('[анықтама](/kk/help) қараңыз', 'veja a [ajuda](/br/help)', config, 'br')).toEqual([])
    expect(compare('[анықтама](/kk/help) қараңыз', 'veja a [ajuda](/help)', config, 'br')).toEqual([
      `${differ}“/br/help” is expected in pt-BR, “/help” is not.`,
    ])
  })

  it('may end in a domain that looks like a locale', () => {
    expect(compare('[анықтама](https://example.kk/kk/a) қараңыз', 'see the [help](https://example.kk/en/a)')).toEqual(
      [],
    )
  })
})

describe('a text that nobody translated', () => {
  it('is reported alone', () => {
    const text = '[Анықтаманы](/kk/help) қараңыз'
    expect(compare(text, text)).toEqual(['untranslated: The text of code 8 is the same in en as in kk.'])
  })

  it('is none where the source has what a server sends, in English', () => {
    const rows = (header: string, first: string, second: string): string =>
      [
        `| ${header} |`,
        '|---|---|---|',
        `| 8 | gate is shut | ${first} |`,
        `| 9 | queue is full | ${second} |`,
        '',
      ].join('\n')
    const { problems } = read(
      {
        zh: rows('错误码 | 错误信息 | 描述', '大门已经关闭', '队列已经满了'),
        en: rows('Error code | Error message | Description', 'Nobody can enter.', 'Wait for a moment.'),
      },
      { locales: { source: 'zh' } },
    )
    expect(problems).toEqual([])
  })

  it('has words of its own', () => {
    expect(compare('`data` `id`', '`data` `id`')).toEqual([])
    expect(compare('OK', 'OK')).toEqual([])
    expect(compare('404 / 500', '404 / 500')).toEqual([])
  })

  it('is in another language', () => {
    const { problems } = read(
      { en: table({ 1: 'Server error' }), 'en-GB': table({ 1: 'Server error' }) },
      { locales: { source: 'en' } },
    )
    expect(problems).toEqual([])
  })
})

describe('the script', () => {
  it('is that of the language', () => {
    expect(read({ kk: table({ 1: 'Qate sipattamasy' }) }).problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['unexpected-script', 3],
    ])
    expect(read({ 'kk-Latn': table({ 1: 'Qate sipattamasy' }) }, { locales: { source: 'kk-Latn' } }).problems).toEqual(
      [],
    )
    expect(compare('Сервер жауап бермеді', 'Сервер не ответил')).toEqual([
      'unexpected-script: The text of code 8 is in another script than en is.',
    ])
  })

  it('may be mixed with names and code', () => {
    expect(
      read({ kk: table({ 1: 'API кілті `authorization_token` өрісінде', 2: 'Timeout', 3: '`internal_server_error`' }) })
        .problems,
    ).toEqual([])
    expect(read({ ja: table({ 1: 'APIサーバーのエラー' }) }, { locales: { source: 'ja' } }).problems).toEqual([])
    const chinese = { 1: 'BadKeyException 过大', 2: '只支持 PartnerGatewayServer', 3: 'Unknown key' }
    expect(read({ zh: table(chinese) }, { locales: { source: 'zh' } }).problems.map(({ line }) => line)).toEqual([5])
  })

  it('is reported once for a table', () => {
    const { problems } = read({
      kk: table({ 1: 'Server error', 2: 'Unknown error', 3: 'Wrong password', 4: 'Access denied' }),
    })
    expect(problems.map(({ rule, line, message }) => [rule, line, message])).toEqual([
      ['unexpected-script', 1, 'Most texts of “code” are in another script than kk is.'],
    ])
  })

  it('is of no matter where nobody said the language', () => {
    expect(read({ und: table({ 1: 'Qate sipattamasy' }) }, { locales: { source: 'und' } }).problems).toEqual([])
  })
})

describe('letters of another script', () => {
  // Each of Kazakh's own letters, in a word with a Latin i or h that looks like і or һ.
  it.each([
    'әдiс',
    'ғылiми',
    'кiсi',
    'теңiз',
    'өрiс',
    'ұйымiң',
    'үлгi жүйесi',
    'қаһарhан',
    'гаухаhар',
    'мәнi',
    'iздеу',
    '\u0406D дұрыс емес,',
  ])('are found in %s', (text) => {
    expect(compare(`${text} қатесі`, 'an error of it').map((problem) => problem.split(':')[0])).toEqual([
      'mixed-script',
    ])
  })

  it.each(['ID-і', 'ID-ін', 'API жауабы', 'әдіс ғылыми қате теңіз өріс ұйым үлгі қаһарман мәні', 'SMS-хабарлама'])(
    'are right in %s',
    (text) => {
      expect(compare(`${text} қатесі`, 'an error of it')).toEqual([])
    },
  )
})
