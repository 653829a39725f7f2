import { describe, expect, it } from 'vitest'
import { documentedCode, documentedSet, found, kazakh, nameWith } from '../documented.ts'

/** Codes without texts, so that their entries hold names and anchors alone. */
const texts = { kk: '' }
const named = (value: number, name: string) => documentedCode(value, { name, texts })

describe('new codes in the registry', () => {
  it('begins a registry with a word on what it is', () => {
    const { value } = nameWith('', [documentedSet('apiCode', [named(8, 'Login')]), documentedSet('b', [])])
    expect(value.registry).toMatch(/^# .*\n# .*\napiCode:\n {2}8: \{ name: Login \}\n$/)
  })

  it('puts each in value order and leaves every other byte as it was', () => {
    const registry = `# top

apiCode: # the API
    # success
    0:   { name: Ok,kind: success }   # fine
    -5: { name: Negative }

    8: # a long one
        name: Login
        kind: error # bad

    # the end
    100: { name: Last }
# below
zCode:
    1: { name: One }
`
    const codes = [-9, -5, -1, 0, 3, 8, 9, 50, 100, 101].map((value) => named(value, `N${value}`.replace('-', 'Minus')))
    const others = [
      documentedSet('zCode', [named(1, 'One'), named(2, 'Two')]),
      documentedSet('bCode', [named(4, 'Four')]),
    ]
    const { value, diagnostics } = nameWith(registry, [documentedSet('apiCode', codes), ...others])
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
    expect(value.registry).toBe(`# top

apiCode: # the API
    # success
    -9: { name: NMinus9 }
    0:   { name: Ok,kind: success }   # fine
    3: { name: N3 }
    -5: { name: Negative }
    -1: { name: NMinus1 }

    8: # a long one
        name: Login
        kind: error # bad
    9: { name: N9 }
    50: { name: N50 }

    # the end
    100: { name: Last }
    101: { name: N101 }
bCode:
  4: { name: Four }
# below
zCode:
    1: { name: One }
    2: { name: Two }
`)
  })

  it('leaves a BOM where it is', () => {
    const { value } = nameWith('\uFEFFz:\n  1: { name: A, status: removed }\n', [documentedSet('a', [named(1, 'A')])])
    expect(value.registry).toBe('\uFEFFa:\n  1: { name: A }\nz:\n  1: { name: A, status: removed }\n')
  })

  it('keeps CRLF, and ends the last line that had no end', () => {
    const { value } = nameWith('apiCode:\r\n  1: { name: A }', [
      documentedSet('apiCode', [named(1, 'A'), named(2, 'B')]),
    ])
    expect(value.registry).toBe('apiCode:\r\n  1: { name: A }\r\n  2: { name: B }\r\n')
  })

  it('quotes strings, keeps hexadecimal codes readable, and fills a set that is empty', () => {
    const strings = documentedSet(
      'status',
      ['\u0007', '01', 'DELIVRD', "it's"].map((value) =>
        documentedCode(value, { name: `N${value.length}${value.charCodeAt(0)}`, texts }),
      ),
    )
    const hex = documentedSet('win', [documentedCode(0x80070005, { raw: '0x80070005', name: 'Denied', texts })])
    const { value } = nameWith('status: # none yet\nother:\n  1: { name: A, status: removed }\n', [strings, hex])
    expect(value.registry).toBe(
      `status: # none yet
  "\\u0007": { name: N17 }
  '01': { name: N248 }
  'DELIVRD': { name: N768 }
  'it''s': { name: N4105 }
other:
  1: { name: A, status: removed }
win:
  0x80070005: { name: Denied }
`,
    )
  })

  it('learns anchors that its convention does not tell, and keeps former ones', () => {
    const registry = 'apiCode:\n  1: { name: A } # first\n  2: { name: B, anchors: [old-2] }\n  3: { name: C }\n'
    const codes = [
      documentedCode(1, { anchor: 'err-1', texts }),
      documentedCode(2, { anchor: 'apiCode-2', texts }),
      documentedCode(3, { anchor: 'apiCode-3', texts }),
      documentedCode(4, { anchor: 'err 4', name: 'D', texts }),
    ]
    const { value } = nameWith(registry, [documentedSet('apiCode', codes)])
    expect(value.registry).toBe(
      'apiCode:\n  1: { name: A, anchors: [err-1] } # first\n  2: { name: B, anchors: [old-2] }\n  3: { name: C }\n  4: { name: D, anchors: [err 4] }\n',
    )
  })

  it('writes 10,000 codes, and reads them again, in a second or two', () => {
    const codes = Array.from({ length: 10_000 }, (_, value) => named(value, `Name${value}`))
    // Of this process, not of the clock: what else the machine does says nothing of the code.
    const begun = process.cpuUsage()
    const first = nameWith('', [documentedSet('apiCode', codes)])
    const second = nameWith(first.value.registry, [documentedSet('apiCode', [...codes, named(10_000, 'More')])])
    expect(second.value.registry?.split('\n')).toHaveLength(10_005)
    const { user, system } = process.cpuUsage(begun)
    expect((user + system) / 1000).toBeLessThan(8_000)
  })
})

describe('a frozen run', () => {
  const frozen = kazakh({}, true)

  it('shows the exact lines to add', () => {
    const registry = 'apiCode:\n  1: { name: A, status: removed }\n  8: { name: Login }\n'
    const codes = [named(1, 'A'), named(3, 'C'), named(4, 'D'), named(8, 'Login')]
    const result = nameWith(registry, [documentedSet('apiCode', codes), documentedSet('b', [named(1, 'One')])], frozen)
    expect(found(result)).toEqual(['registry-outdated registry.yaml:3:1'])
    expect(result.diagnostics[0]?.message).toBe('The registry lacks 3 changes that the docs ask for.')
    expect(result.diagnostics[0]?.lines).toEqual([
      'below line 2 of registry.yaml:',
      '  3: { name: C }',
      '  4: { name: D }',
      'below line 3 of registry.yaml:',
      'b:',
      '  1: { name: One }',
    ])
  })

  it('is content where nothing is new', () => {
    const result = nameWith('apiCode:\n  8: { name: Login }\n', [documentedSet('apiCode', [named(8, 'LOGIN')])], frozen)
    expect(result.diagnostics).toEqual([])
  })
})
