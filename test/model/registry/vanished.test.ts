import { describe, expect, it } from 'vitest'
import { documentedCode, documentedSet, found, nameWith } from '../documented.ts'

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
    const codes = [documentedCode(8, { name: 'LOGIN', texts: { kk: 'Кіру қатесі бар.' } })]
    const { value, diagnostics } = nameWith(removed, [documentedSet('apiCode', codes)])
    expect(diagnostics).toEqual([])
    expect(value.model.sets[0]?.codes[0]).toMatchObject({
      name: 'Login',
      status: 'active',
      locales: { kk: { text: 'Кіру қатесі бар.' } },
    })
    expect(value.registry).toBe(`apiCode:
  8:
    name: Login
    text: Кіру қатесі бар.
  9: { name: Other, status: removed, deprecated: Never used. }
`)
  })
})

describe('the type of a set’s codes', () => {
  it('must not change', () => {
    const result = nameWith(registry, [documentedSet('apiCode', [documentedCode('8'), documentedCode('x')])])
    expect(found(result)).toEqual(['value-type-changed docs/kk/codes.md:9:1'])
    expect(result.diagnostics[0]?.message).toBe('The codes of apiCode were integers, and “x” makes strings of them.')
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
