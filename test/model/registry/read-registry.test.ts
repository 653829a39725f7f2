import { describe, expect, it } from 'vitest'
import { readRegistry } from '../../../generator/model/registry/read-registry.ts'
import { found, kazakh } from '../documented.ts'

const read = (text: string) => readRegistry(text, kazakh())

describe('a registry that can be read', () => {
  it('knows every key of an entry, and takes the others for facets', () => {
    const { value, diagnostics } = read(`# names
apiCode:
  0: { name: Ok, kind: success } # the only success
  8:
    name: LoginFailed
    kind: error
    was: [AuthError, Login]
    data: string
    deprecated: Use 9.
    anchors: [err8]
    next: sign-in
    retryable: false
  0x10: { name: Hex, status: removed, raw: '0x10', last: { kk: { text: Мәтін, anchor: a } } }
smsStatus:
  'DELIVRD': { name: Delivered }
  "01000": { name: Thousand, status: deprecated }
`)
    expect(diagnostics).toEqual([])
    expect([...value.sets.keys()]).toEqual(['apiCode', 'smsStatus'])
    expect([...value.sets.values()].map(({ type }) => type)).toEqual(['integer', 'string'])
    expect(value.sets.get('apiCode')?.entries[1]).toMatchObject({
      value: 8,
      name: 'LoginFailed',
      kind: 'error',
      was: ['AuthError', 'Login'],
      data: 'string',
      status: 'deprecated',
      deprecated: 'Use 9.',
      anchors: ['err8'],
      facets: { next: 'sign-in', retryable: false },
      origin: { file: 'registry.yaml', line: 4, column: 3 },
    })
    expect(value.sets.get('apiCode')?.byValue.get(16)).toMatchObject({ status: 'removed', raw: '0x10' })
    expect(value.sets.get('smsStatus')?.byValue.get('01000')).toMatchObject({ status: 'deprecated', deprecated: '' })
  })

  it.each([
    '',
    '# nothing yet\n',
    'apiCode:\n',
    '\ufeffapiCode:\n  8: { name: A }\n',
    'apiCode:\r\n  8: { name: A }\r\n',
  ])('takes %j', (text) => {
    expect(read(text).diagnostics).toEqual([])
  })
})

describe('a registry that cannot', () => {
  it.each([
    ['apiCode: [', 'registry-yaml registry.yaml:1:11'],
    ['apiCode:\n\t8: { name: A }\n', 'registry-yaml registry.yaml:2:1'],
    [
      'a:\n<<<<<<< HEAD\n  1: { name: A }\n=======\n  2: { name: B }\n>>>>>>> x\n',
      'registry-conflict registry.yaml:2:1',
    ],
    ['a:\n  1: { name: A }\n---\nb:\n', 'registry-yaml registry.yaml:3:1'],
    ['- a\n', 'registry-shape registry.yaml:1:1'],
    ['text', 'registry-shape registry.yaml:1:1'],
    ['../x:\n  8: { name: A }', 'registry-shape registry.yaml:1:1'],
    ['__proto__:\n  8: { name: A }', 'registry-shape registry.yaml:1:1'],
    ['constructor:\n  8: { name: A }', 'registry-shape registry.yaml:1:1'],
    ['"a\\0b":\n  8: { name: A }', 'registry-shape registry.yaml:1:1'],
    ['{ apiCode: { 8: { name: A } } }', 'registry-shape registry.yaml:1:1'],
    ['apiCode: { 8: { name: A } }', 'registry-shape registry.yaml:1:10'],
    ['8:\n  8: { name: A }', 'registry-shape registry.yaml:1:1'],
    ["apiCode:\n  8: { name: A }\n  '9': { name: B }\n", 'registry-shape registry.yaml:1:1'],
    ['apiCode:\n  1e3: { name: A }\n', 'registry-key registry.yaml:2:3'],
    ['apiCode:\n  01000: { name: A }\n', 'registry-key registry.yaml:2:3'],
    ['apiCode:\n  +8: { name: A }\n', 'registry-key registry.yaml:2:3'],
    ['apiCode:\n  8.0: { name: A }\n', 'registry-key registry.yaml:2:3'],
    ['apiCode:\n  DELIVRD: { name: A }\n', 'registry-key registry.yaml:2:3'],
    ['apiCode:\n  12345678901234567890: { name: A }\n', 'registry-key registry.yaml:2:3'],
    ['apiCode:\n  ? [1]\n  : { name: A }\n', 'registry-key registry.yaml:2:5'],
    ['apiCode:\n  8:\n', 'registry-entry registry.yaml:2:5'],
    ['apiCode:\n  8: LoginFailed\n', 'registry-entry registry.yaml:2:6'],
    ['apiCode:\n  8: { kind: error }\n', 'registry-entry registry.yaml:2:6'],
    ['apiCode:\n  8: { name: login failed }\n', 'registry-entry registry.yaml:2:14'],
    ['apiCode:\n  8: { name: valueOf }\n', 'registry-entry registry.yaml:2:14'],
    ['apiCode:\n  8: { name: A, was: [B, 9] }\n', 'registry-entry registry.yaml:2:26'],
    ['apiCode:\n  8: { name: A, status: gone }\n', 'registry-entry registry.yaml:2:25'],
    ['apiCode:\n  8: { name: A, next: [a] }\n', 'registry-entry registry.yaml:2:23'],
    ['apiCode:\n  8: { name: A, name: B }\n', 'registry-entry registry.yaml:2:17'],
    ['apiCode:\n  8: &x { name: A }\n  9: *x\n', 'registry-entry registry.yaml:3:6'],
    ['apiCode:\n  8: { name: A }\n  0x8: { name: B }\n', 'registry-duplicate registry.yaml:3:3'],
    ['apiCode:\n  8: { name: A }\napiCode:\n  9: { name: B }\n', 'registry-duplicate registry.yaml:3:1'],
  ])('says where %j is wrong', (text, problem) => {
    const registry = read(text)
    expect(found(registry)).toEqual([problem])
    expect(registry.value.intact).toBe(false)
    expect(registry.diagnostics[0]?.message).not.toMatch(/undefined|null|\[object|Expected/)
  })

  it('names a letter of a set that only looks like an ASCII one', () => {
    const [problem] = read('kiln\u0421ode:\n  8: { name: A }\n').diagnostics
    expect(problem).toMatchObject({ rule: 'registry-shape', fix: 'Write `kilnCode`.' })
    expect(problem?.message).toContain('(U+0421)')
    expect(read('\u043F\u0435\u0447\u044C:\n  8: { name: A }\n').diagnostics[0]?.fix).toContain('apiCode')
  })

  it('reports every wrong entry of a run, and still reads the right ones', () => {
    const registry = read('apiCode:\n  1: { name: 2 }\n  2: { name: B }\n  1e3: { name: C }\n')
    expect(found(registry)).toEqual(['registry-entry registry.yaml:2:14', 'registry-key registry.yaml:4:3'])
    expect(registry.value.sets.get('apiCode')?.entries.map(({ name }) => name)).toEqual(['B'])
  })
})
