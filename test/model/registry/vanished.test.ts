import { describe, expect, it } from 'vitest'
import { documentedCode, documentedSet, found, kazakh, nameWith } from '../documented.ts'

const registry = `apiCode:
  8: { name: Login, kind: error, was: [AuthError] }
  30: { name: Rate }
`

describe('a code that is not in the docs any more', () => {
  it('stops the run, with the command and the line that accept it', () => {
    const result = nameWith(registry, [documentedSet('apiCode', [documentedCode(30)])])
    expect(found(result)).toEqual(['code-vanished registry.yaml:2:3'])
    expect(result.diagnostics[0]).toMatchObject({
      severity: 'error',
      message: 'The code 8 (Login) of apiCode is not in the docs any more.',
      fix: expect.stringContaining('`doc-codes accept apiCode 8`'),
    })
    expect(result.diagnostics[0]?.lines).toEqual([
      '  8: { name: Login, kind: error, was: [AuthError], status: removed }',
    ])
  })

  it('stops the run where the whole table is gone, and names the tables that are there', () => {
    const result = nameWith(registry, [documentedSet('smsStatus', [documentedCode(1, { name: 'One' })])])
    expect(found(result)).toEqual(['set-vanished registry.yaml:1:1'])
    expect(result.diagnostics[0]?.message).toContain('The docs have these tables: smsStatus.')
  })

  it('is no news in a registry that could not be read', () => {
    const result = nameWith(`${registry}  31: { name: 5 }\n`, [])
    expect(found(result)).toEqual(['registry-entry registry.yaml:4:15'])
  })
})

describe('a removed code', () => {
  const removed = `apiCode:
  8:
    name: Login
    status: removed
    raw: '0x8'
    last:
      kk: { text: "Кіру <қатесі>.\\n- бір", summary: Кіру <қатесі>., file: codes.md }
  9: { name: Other, status: removed, deprecated: Never used. }
`

  it('stays in the model with its last text, escaped where it is HTML', () => {
    const { value, diagnostics } = nameWith(removed, [])
    expect(diagnostics).toEqual([])
    expect(value.model.sets[0]).toMatchObject({ id: 'apiCode', typeName: 'ApiCode', type: 'integer' })
    expect(value.model.sets[0]?.codes[0]).toMatchObject({
      name: 'Login',
      raw: '0x8',
      status: 'removed',
      locales: {
        kk: {
          text: 'Кіру <қатесі>.\n- бір',
          summary: 'Кіру <қатесі>.',
          html: '<p>Кіру &lt;қатесі&gt;.<br>- бір</p>',
          anchor: null,
          file: 'codes.md',
        },
      },
    })
    expect(value.model.sets[0]?.codes[1]).toMatchObject({
      deprecated: 'Never used.',
      locales: { kk: { text: 'Other' } },
    })
  })

  it('stands among the live ones in value order', () => {
    const { value } = nameWith(removed, [
      documentedSet('apiCode', [documentedCode(7, { name: 'A' }), documentedCode(10, { name: 'B' })]),
    ])
    expect(value.model.sets[0]?.codes.map((code) => [code.value, code.status])).toEqual([
      [7, 'active'],
      [8, 'removed'],
      [9, 'removed'],
      [10, 'active'],
    ])
  })

  it('is revived when its row is back: the same name, and nothing left of its death', () => {
    const codes = [documentedCode(8, { name: 'SOMETHING_ELSE' })]
    const { value, diagnostics } = nameWith(removed, [documentedSet('apiCode', codes)])
    expect(diagnostics).toEqual([])
    expect(value.model.sets[0]?.codes[0]).toMatchObject({
      name: 'Login',
      status: 'active',
      locales: { kk: { text: 'Мәтін.' } },
    })
    expect(value.registry).toBe(`apiCode:
  8:
    name: Login
  9: { name: Other, status: removed, deprecated: Never used. }
`)
  })
})

describe('the type of a set’s codes', () => {
  it('must not change', () => {
    const result = nameWith(registry, [documentedSet('apiCode', [documentedCode('8'), documentedCode('x')])])
    expect(found(result)).toEqual(['value-type-changed registry.yaml:1:1'])
    expect(result.diagnostics[0]?.message).toBe('The codes of apiCode were integers and are strings now.')
  })
})

describe('deprecated codes', () => {
  it('are those that the docs or the registry call so, with the docs’ reason first', () => {
    const text = 'apiCode:\n  1: { name: A, deprecated: Ours. }\n  2: { name: B, deprecated: true }\n  3: { name: C }\n'
    const codes = [
      documentedCode(1, { deprecated: 'Theirs.' }),
      documentedCode(2),
      documentedCode(3, { deprecated: '' }),
    ]
    const { value } = nameWith(text, [documentedSet('apiCode', codes)])
    expect(value.model.sets[0]?.codes.map(({ status, deprecated }) => [status, deprecated])).toEqual([
      ['deprecated', 'Theirs.'],
      ['deprecated', ''],
      ['deprecated', ''],
    ])
  })
})

describe('a table that the docs call by another name', () => {
  const known = 'apiCode:\n' + [0, 1, 2, 8, 30, 98].map((value) => `  ${value}: { name: N${value} }\n`).join('')
  const codes = [0, 1, 2, 8, 30, 98, 99].map((value) => documentedCode(value, { name: `Other${value}` }))

  it('keeps its id, type name and names where it holds every telling code', () => {
    const settings = kazakh({ sets: { apiCode: { typeName: 'Api' } } })
    const result = nameWith(known, [documentedSet('serverAnswer', codes)], settings)
    expect(result.diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([['set-renamed', 'warning']])
    expect(result.value.model.sets[0]).toMatchObject({ id: 'apiCode', typeName: 'Api' })
    expect(result.value.model.sets[0]?.codes[0]?.name).toBe('N0')
    expect(result.value.registry).toBe(`${known}  99: { name: Other99 }\n`)
  })

  it.each([
    ['it lacks a code', [documentedSet('serverAnswer', codes.slice(1))]],
    ['two tables could be it', [documentedSet('serverAnswer', codes), documentedSet('otherAnswer', codes)]],
    ['the set is still there', [documentedSet('apiCode', codes), documentedSet('serverAnswer', codes)]],
  ])('is another set where %s', (_, sets) => {
    const result = nameWith(known, sets)
    expect(result.diagnostics.every(({ rule }) => rule !== 'set-renamed')).toBe(true)
    expect(result.value.model.sets.map(({ id }) => id)).toEqual(sets.map(({ id }) => id).sort())
  })

  it('is another set where the codes only count up: any two tables do', () => {
    const counting =
      'apiCode:\n  1: { name: A }\n  2: { name: B }\n  3: { name: C }\n  4: { name: D }\n  8: { name: E }\n'
    const result = nameWith(counting, [
      documentedSet(
        'other',
        [1, 2, 3, 4, 8].map((value) => documentedCode(value, { name: `X${value}` })),
      ),
    ])
    expect(found(result)).toEqual(['set-vanished registry.yaml:1:1'])
  })
})
