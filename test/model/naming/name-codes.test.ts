import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isName } from '../../../generator/model/naming/identifier.ts'
import { documentedCode, documentedSet, found, kazakh, nameWith, namesOf } from '../documented.ts'

describe('where a name comes from', () => {
  it('takes the registry before everything', () => {
    const named = nameWith('apiCode:\n  8: { name: LoginFailed }\n', [
      documentedSet('apiCode', [documentedCode(8, { name: 'AUTH', texts: { en: 'Bad login.' } })]),
    ])
    expect(namesOf(named)).toEqual({ 8: 'LoginFailed' })
    expect(found(named)).toEqual(['name-differs docs/en/codes.md:18:1'])
  })

  it('takes a name of the docs, then a code that is a word, then words of the summary, then the number', () => {
    const integers = documentedSet('apiCode', [
      documentedCode(1, { name: 'RECORD_NOT_FOUND', texts: { en: 'Other words.' } }),
      documentedCode(2, { name: 'Атауы', texts: { en: 'Data update failed.' } }),
      documentedCode(3),
      documentedCode(-4),
    ])
    const strings = documentedSet('status', [documentedCode('DELIVRD', { texts: { en: 'The message arrived.' } })])
    const named = nameWith('', [integers])
    expect(namesOf(named)).toEqual({ 1: 'RecordNotFound', 2: 'DataUpdateFailed', 3: 'Code3', '-4': 'CodeMinus4' })
    expect(found(named)).toEqual(['name-needed docs/kk/codes.md:13:1', 'name-needed docs/kk/codes.md:6:1'])
    expect(namesOf(nameWith('', [strings]))).toEqual({ DELIVRD: 'Delivrd' })
  })

  it('takes a code of two letters for its name where most others are words that are spelled as it is', () => {
    const namesOfAll = (...codes: readonly string[]): readonly string[] => {
      const texts = ['A disk is lost.', 'A lid is open.', 'A feed is late.', 'A seal is torn.']
      const documented = codes.map((code, index) => documentedCode(code, { texts: { en: texts[index] ?? '' } }))
      return Object.values(namesOf(nameWith('', [documentedSet('tool', documented)])))
    }
    expect(namesOfAll('Io', 'Xml', 'Signature').toSorted()).toEqual(['Io', 'Signature', 'Xml'])
    expect(namesOfAll('up', 'down', 'shut_off').toSorted()).toEqual(['Down', 'ShutOff', 'Up'])
    expect(namesOfAll('De', 'En', 'Fr', 'Invalid')).toContain('DiskIsLost')
    expect(namesOfAll('DA', 'DELIVRD', 'FAILED')).toContain('DiskIsLost')
  })

  it('takes the source locale’s words where its script is Latin, and English in a text of any', () => {
    const german = kazakh({ locales: { source: 'de' } })
    const codes = [documentedCode(1, { texts: { de: 'Nicht gefunden.' } })]
    expect(namesOf(nameWith('', [documentedSet('apiCode', codes)], german))).toEqual({ 1: 'NichtGefunden' })
    const latinInKazakh = [documentedCode(1, { texts: { kk: 'Not found.' } })]
    expect(namesOf(nameWith('', [documentedSet('apiCode', latinInKazakh)]))).toEqual({ 1: 'NotFound' })
    const both = [documentedCode(1, { texts: { kk: 'Табылмады (not found).' } })]
    expect(namesOf(nameWith('', [documentedSet('apiCode', both)]))).toEqual({ 1: 'NotFound' })
  })

  it('makes a name of a sentence’s first clause, without articles, and never ends in a loose word', () => {
    const texts = [
      'Not found: the record was deleted.',
      'The specified record (by ID) was not found.',
      'The request could not be understood by the server because of its syntax.',
      '3 attempts were made.',
    ]
    const codes = texts.map((en, index) => documentedCode(index, { texts: { en } }))
    expect(Object.values(namesOf(nameWith('', [documentedSet('apiCode', codes)])))).toEqual([
      'NotFound',
      'SpecifiedRecordWasNotFound',
      'RequestCouldNotBeUnderstoodByServer',
      'Code3AttemptsWereMade',
    ])
  })

  it('tells codes of the same words apart by their numbers, and warns', () => {
    const codes = [
      documentedCode(1, { texts: { en: 'Error: no such file.' } }),
      documentedCode(2, { texts: { en: 'Error: no such user.' } }),
      documentedCode(3, { texts: { en: 'Reserved.' } }),
      documentedCode(4, { texts: { en: 'Reserved.' } }),
    ]
    const named = nameWith('', [documentedSet('apiCode', codes)])
    expect(namesOf(named)).toEqual({ 1: 'NoSuchFile', 2: 'NoSuchUser', 3: 'Reserved3', 4: 'Reserved4' })
    expect(named.diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('Reserved'),
      expect.stringContaining('Reserved'),
    ])
  })
})

describe('what is proposed in place of a poor name', () => {
  it('is nothing that two codes could be given, so that following all of it gives no clash', () => {
    const same = 'Seal is broken.'
    const codes = [25, 26, 27].map((value) =>
      documentedCode(value, { texts: { en: value === 26 ? 'Lid open.' : same } }),
    )
    const named = nameWith('', [documentedSet('apiCode', codes)])
    expect(named.diagnostics.map(({ fix }) => fix)).toEqual([
      'Give it a better name in registry.yaml: `25: { name: … }`.',
      'Give it a better name in registry.yaml: `27: { name: … }`.',
    ])
  })

  it.each(['SealIsBroken', 'Other, was: [SEALISBROKEN]'])('is not what another code has: %s', (name) => {
    const codes = [1, 2, 3].map((value) => documentedCode(value, { texts: { en: 'Seal is broken.' } }))
    const named = nameWith(`apiCode:\n  1: { name: ${name} }\n`, [documentedSet('apiCode', codes)])
    expect(named.diagnostics.map(({ fix }) => fix).join()).not.toMatch(/name: Seal/)
  })
})

describe('names that cannot be', () => {
  it('names both rows of a clash, also where only the case differs', () => {
    const codes = [documentedCode('STATUS'), documentedCode('Status')]
    const named = nameWith('', [documentedSet('status', codes)])
    expect(found(named)).toEqual(['name-clash docs/kk/codes.md:9:1'])
    expect(named.diagnostics[0]?.message).toBe('The codes Status and STATUS of status would both be called Status.')
    expect(named.diagnostics[0]?.related).toEqual([{ file: 'docs/kk/codes.md', line: 9, column: 1 }])
  })

  it('keeps words apart where two spellings would give one name', () => {
    const codes = [
      documentedCode(3, { name: 'WSAECANCELLED' }),
      documentedCode(11, { name: 'WSA_E_CANCELLED' }),
      documentedCode(12, { name: 'WSA_E_OTHER' }),
    ]
    const named = nameWith('', [documentedSet('apiCode', codes)])
    expect(named.diagnostics).toEqual([])
    expect(namesOf(named)).toEqual({ 3: 'Wsaecancelled', 11: 'Wsa_E_Cancelled', 12: 'WsaEOther' })
  })

  it('names codes of one title by their texts, and finds that two codes of one identifier clash', () => {
    const named = (title: string): ReturnType<typeof nameWith> => {
      const texts = ['The pump stopped.', 'The valve is stuck.']
      const codes = texts.map((text, value) => documentedCode(value, { name: title, texts: { en: text } }))
      return nameWith('', [documentedSet('apiCode', codes)])
    }
    expect(namesOf(named('Internal error'))).toEqual({ 0: 'PumpStopped', 1: 'ValveIsStuck' })
    expect(found(named('Internal error'))).toEqual([])
    expect(named('INTERNAL_ERROR').diagnostics.map(({ rule }) => rule)).toEqual(['name-clash'])
  })

  it('does not take a column for names that says the same of many codes', () => {
    const kinds = ['INVALID', 'INVALID', 'INVALID', 'INTERNAL']
    const texts = ['No such field.', 'Too long.', 'Too short.', 'Ошибка.']
    const codes = kinds.map((name, value) => documentedCode(value, { name, texts: { en: texts[value] ?? '' } }))
    const named = nameWith('', [documentedSet('apiCode', codes)])
    expect(namesOf(named)).toEqual({ 0: 'NoSuchField', 1: 'TooLong', 2: 'TooShort', 3: 'Code3' })
    expect(named.diagnostics.map(({ rule }) => rule)).toEqual(['names-shared', 'name-needed'])
  })

  it('tells of a name in another script among identifiers, and of no column of titles in one', () => {
    const called = (...names: readonly string[]): readonly string[] => {
      const texts = ['A disk is lost.', 'A lid is open.', 'A feed is late.']
      const codes = names.map((name, index) => documentedCode(index + 1, { name, texts: { en: texts[index] ?? '' } }))
      return found(nameWith('', [documentedSet('apiCode', codes)])).map((line) => line.split(' ')[0] ?? '')
    }
    expect(called('DISK_LOST', 'LID_OPEN', 'ПОДАЧА')).toEqual(['name-foreign-script'])
    expect(called('ДИСК', 'КРЫШКА', 'FEED_LATE')).toEqual([])
    expect(called('DISK_LOST', 'LID_OPEN', 'FEED_LATE')).toEqual([])
  })

  it('takes two codes of one name for a mistake', () => {
    const codes = [1, 2, 3].map((value) => documentedCode(value, { name: value === 1 ? 'Other' : 'Same' }))
    const named = nameWith('', [documentedSet('apiCode', codes)])
    expect(named.diagnostics.map(({ message }) => message)).toEqual([
      'The codes 3 and 2 of apiCode would both be called Same.',
    ])
  })

  it('finds a clash with a former name of another code', () => {
    const registry = 'apiCode:\n  1: { name: Login, was: [AuthError] }\n'
    const codes = [documentedCode(1), documentedCode(2, { name: 'AUTHERROR' })]
    const named = nameWith(registry, [documentedSet('apiCode', codes)])
    expect(found(named)).toEqual(['name-clash docs/kk/codes.md:12:1'])
    expect(named.diagnostics[0]?.related?.[0]).toMatchObject({ file: 'registry.yaml', line: 2 })
  })

  it.each(['NaN', 'Infinity', 'X'.repeat(65)])('refuses the code %s as a name and says what to write', (value) => {
    const named = nameWith('', [documentedSet('status', [documentedCode(value)])])
    if (value === 'Infinity') expect(named.diagnostics[0]?.fix).toContain("'Infinity': { name: … }")
    expect(found(named)).toEqual(['name-unusable docs/kk/codes.md:9:1'])
  })

  it.each([
    ['constructor', 'Constructor'],
    ['toString', 'ToString'],
    ['class', 'Class'],
    ['__proto__', 'Code__proto__'],
    ['2FA_REQUIRED', 'Code2FA_REQUIRED'],
    ['4.4.7', 'Code4_4_7'],
    ['*', 'Codeu2a'],
  ])('makes a legal name of the code %s', (value, name) => {
    expect(Object.values(namesOf(nameWith('', [documentedSet('status', [documentedCode(value)])])))).toEqual([name])
  })

  it('gives a legal name or a clear diagnostic for any text', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom(
        'class',
        'NaN',
        '__proto__',
        'constructor',
        'İ',
        'ß',
        '8',
        '',
        ' ',
        'a'.repeat(200),
        'é',
        '\u202e',
      ),
    )
    const row = fc.record({ value: anything, name: fc.option(anything), text: anything })
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: ({ value }) => value, maxLength: 6 }), (rows) => {
        const codes = rows.map(({ value, name, text }) => documentedCode(value, { name, texts: { en: text } }))
        const named = nameWith('', [documentedSet('status', codes)])
        const blocked = named.diagnostics.some(({ severity }) => severity === 'error')
        const names = Object.values(namesOf(named))
        if (!blocked) {
          expect(names.every(isName)).toBe(true)
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(codes.length)
          // What was written is read back as the same names, and asks for nothing more.
          const again = nameWith(named.value.registry, [documentedSet('status', codes)])
          expect(again.diagnostics).toEqual([])
          expect(again.value.registry).toBe(named.value.registry)
          expect(namesOf(again)).toEqual(namesOf(named))
        }
        for (const { message, fix } of named.diagnostics) expect(message.length * fix.length).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })
})

describe('a run that keeps no names', () => {
  it('says so once, and counts the codes that have only a number', () => {
    const codes = [documentedCode(1), documentedCode(2, { name: 'Ok' })]
    const named = nameWith(null, [documentedSet('apiCode', codes)])
    expect(namesOf(named)).toEqual({ 1: 'Code1', 2: 'Ok' })
    expect(named.value.registry).toBeNull()
    expect(named.diagnostics.map(({ rule, severity, message }) => [rule, severity, message])).toEqual([
      [
        'names-not-kept',
        'warning',
        'The names of 2 codes are not kept yet: another text in the docs can change them. 1 of them has only a number for a name.',
      ],
    ])
  })
})
