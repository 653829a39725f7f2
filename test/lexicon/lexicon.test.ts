import { describe, expect, it } from 'vitest'
import { concepts } from '../../generator/config/word-kinds.ts'
import { languages } from '../../generator/lexicon/languages.ts'
import { builtIn } from '../../generator/lexicon/lexicon.ts'
import { isPlaceholder } from '../../generator/lexicon/placeholder-text.ts'
import { isAdvice } from '../../generator/model/naming/advice.ts'
import { functionWordsOf, plainWord } from '../../generator/model/naming/function-words.ts'

/** A word in the one notation: `_` within, `*` at one end. */
const notation = /^(?:\*|\*?[^\s*_'‘ʻʼ]+(?:_[^\s*_'‘ʻʼ]+)*\*?)$/u

describe.each(Object.entries(languages))('the words of %s', (tag, lists) => {
  const words = Object.entries(lists).flatMap(([kind, list]) => list.split(' ').map((word) => ({ kind, word })))

  it('belong to a language that there is, and stand once each', () => {
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    const said = words.map(({ kind, word }) => `${kind} ${word}`)
    expect(said.filter((one, index) => said.indexOf(one) < index)).toEqual([])
  })

  it('are written in one notation', () => {
    const isWritten = (word: string): boolean => notation.test(word) && word === word.normalize('NFC').toLowerCase()
    expect(words.filter(({ word }) => !isWritten(word))).toEqual([])
  })

  it('are known again', () => {
    expect(words.filter(({ kind, word }) => !isKnown(tag, kind, word))).toEqual([])
  })
})

function isKnown(tag: string, kind: string, entry: string): boolean {
  const word = entry.replaceAll('_', ' ')
  const said = entry === '*' ? word : word.replace(/^\*/, 'ab').replace(/\*$/, '')
  const { readHeader, speaksOfOutcome, is, status, separator, more } = builtIn
  const concept = concepts.find((one) => one === kind)
  if (concept !== undefined) return readHeader(said).concepts.has(concept)
  switch (kind) {
    case 'outcome':
      return speaksOfOutcome(`“${said}” – 1`)
    case 'enumeration':
    case 'wire':
    case 'member':
    case 'status':
    case 'grade':
    case 'glossary':
      return builtIn.has(kind, `1. ${said}`)
    case 'deprecated':
      return status.isStatusHeader(said) && status.reasonIn(`${said}.`) === ''
    case 'values':
    case 'allowedValues':
      return builtIn.endsWith(kind, `The state, ${said}: `) && !builtIn.endsWith(kind, `${said} x`)
    case 'removed':
      return status.reasonIn(`${said} in 4.0.`) !== null && status.reasonIn(`${said} in the oven`) === null
    case 'unused':
      return status.reasonIn(`${said}.`) !== null && status.reasonIn(`${said} ovens were found.`) === null
    case 'when':
      return status.reasonIn(`Removed ${said} 4.0`) !== null
    case 'noun':
      return (
        status.reasonIn(`Deprecated ${said}, use 2.`) === 'use 2.' && status.reasonIn(`Deprecated ${said} x.`) === null
      )
    case 'thisCode':
      return status.reasonIn(`${said} obsolete.`) === ''
    case 'copula':
      return status.reasonIn(`This code ${said} obsolete.`) === ''
    case 'added':
    case 'comparing':
    case 'excluding':
    case 'from':
      return builtIn.firstWord(kind, `${said} 2`) === said && builtIn.firstWord(kind, `x${said} 2`) === ''
    case 'or':
      return ` ${said} `.replace(separator, '|') === '|'
    case 'more':
      return more.test(` ${said}`) && !more.test(` ${said}x`)
    case 'since':
      return status.reasonIn(`Deprecated ${said}.`) !== null
    case 'gone':
      return status.isStatusWord(said)
    case 'yes':
    case 'no':
    case 'none':
    case 'other':
    case 'begin':
    case 'end':
    case 'dataType':
    case 'rowNumber':
    case 'remark':
    case 'call':
    case 'term':
    case 'byte':
    case 'offset':
    case 'extent':
    case 'bit':
    case 'vocabulary':
    case 'joining':
    case 'to':
    case 'and':
      return is(kind, said)
    case 'placeholder':
      return isPlaceholder(`[${said}]`) && !isPlaceholder(`lid ${said}`)
    case 'advice':
      return isAdvice(`${said}, 2`)
    case 'article':
      return functionWordsOf(tag).articles.has(plainWord(said))
    case 'determiner':
      return functionWordsOf(tag).determiners.has(plainWord(said))
    case 'boundary':
      return functionWordsOf(tag).boundaries.has(plainWord(said))
    case 'loose':
    case 'verb':
      return functionWordsOf(tag)[kind === 'verb' ? 'verbs' : kind].has(plainWord(said))
    case 'relative':
      return functionWordsOf(tag).relatives.has(plainWord(said))
    default:
      return false
  }
}

describe('outcome words', () => {
  it.each([
    'NOT_FOUND',
    'cardExpired',
    'The order was cancelled',
    'התהליך הושלם',
    'تم العثور',
    'Ошибка сервера',
    '订单不存在',
  ])('are found in %s', (text) => {
    expect(builtIn.speaksOfOutcome(text)).toBe(true)
  })

  it.each(['Visa', 'Large oven', 'Identifier of the customer', 'Город', '上海'])('are not found in %s', (text) => {
    expect(builtIn.speaksOfOutcome(text)).toBe(false)
  })
})
