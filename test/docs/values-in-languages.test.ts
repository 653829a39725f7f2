import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../generator/lexicon/language-words.ts'
import { languages } from '../../generator/lexicon/languages.ts'
import { read } from './reading.ts'

/** Languages whose headers can say of what sort something is, and what that means. */
const speaking = Object.entries(languages).flatMap(([tag, { type, category, description }]) => {
  const sorts = wordsOf(type ?? category).filter((word) => !word.includes('*'))
  const [sort] = sorts
  const [meaning] = wordsOf(description)
  return sort === undefined || meaning === undefined ? [] : [{ tag, sort, meaning }]
})

/** A table below a header of two words, the second of which is known in no language. */
function tableOf(header: string, meaning: string, codes: readonly string[]): string {
  const rows = codes.map((code, index) => `| ${code} | Qwx zvk ${'pqrst'.repeat(index + 1)} |`)
  return ['# Qwx', '', `| ${header} | ${meaning} |`, '| --- | --- |', ...rows].join('\n')
}

function codesOf(text: string): readonly string[] {
  return read(text).sets.flatMap(({ rows }) => rows.map((row) => / (\S+) =/.exec(row)?.[1] ?? row))
}

describe('values of a field whose header says of what sort they are', () => {
  it('are written in nearly all languages', () => {
    const silent = Object.keys(languages).filter((tag) => !speaking.some((one) => one.tag === tag))
    expect(silent).toEqual(['und'])
  })

  it.each(speaking)('are read in $tag: $sort', ({ sort, meaning }) => {
    const numbers = ['0', '1', '4']
    const names = ['COLD_WATER', 'HOT_WATER', 'GAS']
    expect(codesOf(tableOf(`${sort} zqwk`, meaning, numbers))).toEqual(numbers)
    expect(codesOf(tableOf(`${sort} zqwk`, meaning, names))).toEqual(names)
    // A header that says nothing of sorts heads anything.
    expect(codesOf(tableOf('vkwp zqwk', meaning, numbers))).toEqual([])
    expect(codesOf(tableOf('vkwp zqwk', meaning, names))).toEqual([])
  })
})
