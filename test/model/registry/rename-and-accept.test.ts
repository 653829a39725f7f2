import { describe, expect, it } from 'vitest'
import { modelJson } from '../../../generator/emit/model-json.ts'
import {
  publishedModel,
  readPublishedModel,
  type PublishedModel,
} from '../../../generator/model/diff/published-model.ts'
import { accept as acceptQuestions } from '../../../generator/model/registry/accept.ts'
import { renameCode } from '../../../generator/model/registry/rename-code.ts'
import { documentedCode, documentedSet, found, nameWith } from '../documented.ts'

const registry = `# Names.
apiCode:
  # The only success.
  0: { name: Ok, kind: success }
  8: { name: AuthError, kind: error, next: sign-in } # think of a better one
  9:
    name: Access # of a method
    was: [Denied]
    # for people
    kind: error
smsStatus:
  'DELIVRD': { name: Delivered }
`

const rename = (set: string, code: string, name: string, text = registry) =>
  renameCode(text, 'registry.yaml', { set, code, name })

describe('rename', () => {
  it('keeps the old name as an alias, and every comment', () => {
    const renamed = rename('apiCode', '8', 'LoginFailed')
    expect(renamed.diagnostics).toEqual([])
    expect(renamed.value).toBe(
      registry.replace(
        '8: { name: AuthError, kind: error, next: sign-in } # think',
        '8: { name: LoginFailed, kind: error, next: sign-in, was: [AuthError] } # think',
      ),
    )
  })

  it('adds to the aliases of an entry with a key a line', () => {
    expect(rename('apiCode', 'Access', 'MethodAccess').value).toBe(
      registry.replace('name: Access #', 'name: MethodAccess #').replace('was: [Denied]', 'was: [Denied, Access]'),
    )
  })

  it('goes back to a former name without making it an alias of itself', () => {
    const there = rename('apiCode', '8', 'LoginFailed').value
    const back = rename('apiCode', '8', 'AuthError', there)
    expect(back.value).toContain('8: { name: AuthError, kind: error, next: sign-in, was: [LoginFailed] }')
  })

  it('knows codes of strings, and leaves a code alone that has the name already', () => {
    expect(rename('smsStatus', 'DELIVRD', 'Arrived').value).toContain("'DELIVRD': { name: Arrived, was: [Delivered] }")
    expect(rename('apiCode', '8', 'AuthError')).toEqual({ value: registry, diagnostics: [] })
  })

  it.each([
    ['apiCod', '8', 'X', 'registry-unknown registry.yaml:1:1', 'Did you mean apiCode?'],
    ['apiCode', '7', 'X', 'registry-unknown registry.yaml:2:1', 'Look it up'],
    ['apiCode', '8', 'constructor', 'registry-name-illegal registry.yaml:5:3', 'PascalCase'],
    ['apiCode', '8', 'Login failed', 'registry-name-illegal registry.yaml:5:3', 'PascalCase'],
    ['apiCode', '8', 'ok', 'name-clash registry.yaml:5:3', 'another name'],
    ['apiCode', '8', 'DENIED', 'name-clash registry.yaml:5:3', 'another name'],
  ])('refuses %s %s %s', (set, code, name, problem, fix) => {
    const refused = rename(set, code, name)
    expect(refused.value).toBe(registry)
    expect(found(refused)).toEqual([problem])
    expect(refused.diagnostics[0]?.fix).toContain(fix)
  })

  it('leaves a registry alone that cannot be read', () => {
    expect(found(rename('apiCode', '8', 'X', 'apiCode:\n  8: 5\n'))).toEqual(['registry-entry registry.yaml:2:6'])
  })
})

describe('accept', () => {
  const full = documentedSet('apiCode', [
    documentedCode(0, { texts: { kk: 'Жарайды.', en: 'Fine.' } }),
    documentedCode(8, {
      raw: '0x8',
      anchor: 'err-8',
      texts: { kk: 'Кіру қатесі.\n- бір\n- екі', en: 'Login failed: “a”.' },
    }),
    documentedCode(9, { anchor: 'apiCode-9' }),
  ])
  const sms = documentedSet('smsStatus', [documentedCode('DELIVRD')])
  const published = publishedModel(nameWith(registry, [full, sms]).value.model)
  const rest = { ...full, codes: full.codes.slice(0, 1) }
  const accept = (set: string, codes: readonly string[], text = registry, last: PublishedModel | null = published) => {
    const { questions } = nameWith(text, [rest]).value
    const acceptance = { set, codes, locale: null, unreleased: false, questions, published: last }
    const { value, diagnostics } = acceptQuestions(text, 'registry.yaml', acceptance)
    return { value: value.text, diagnostics }
  }

  it('keeps what the docs said last, so that the next run decodes it without them', () => {
    const accepted = accept('apiCode', ['8'])
    expect(accepted.diagnostics).toEqual([])
    expect(accepted.value).toBe(
      registry.replace(
        '8: { name: AuthError, kind: error, next: sign-in } # think of a better one',
        `8: # think of a better one
    name: AuthError
    kind: error
    next: sign-in
    status: removed
    raw: '0x8'
    last:
      en:
        text: 'Login failed: “a”.'
        anchor: err-8
        file: codes.md
      kk:
        text: |-
          Кіру қатесі.
          - бір
          - екі
        anchor: err-8
        file: codes.md`,
      ),
    )
    const next = nameWith(accepted.value, [{ ...full, codes: full.codes.filter(({ value }) => value !== 8) }, sms])
    expect(next.diagnostics).toEqual([])
    const [before, after] = [published, publishedModel(next.value.model)].map((model) =>
      model.sets[0]?.codes.find(({ value }) => value === 8),
    )
    expect(after).toMatchObject({ name: 'AuthError', status: 'removed', raw: '0x8', facets: { next: 'sign-in' } })
    expect(after?.locales.kk?.text).toBe(before?.locales.kk?.text)
    expect(after?.locales.en).toMatchObject({ anchor: 'err-8', file: 'codes.md', text: 'Login failed: “a”.' })
  })

  it('takes every vanished code of a set, or the whole set, where none is named', () => {
    const codes = accept('apiCode', [])
    expect(nameWith(codes.value, [{ ...full, codes: full.codes.slice(0, 1) }, sms]).diagnostics).toEqual([])
    const set = accept('smsStatus', [])
    expect(set.value).toContain("'DELIVRD':\n    name: Delivered\n    status: removed\n")
    expect(nameWith(set.value, [full]).diagnostics).toEqual([])
    expect(accept('apiCode', [], codes.value).value).toBe(codes.value)
  })

  it('does without a last text where nothing was generated yet', () => {
    const { value } = accept('apiCode', ['8'], registry, null)
    expect(value).toContain('8: { name: AuthError, kind: error, next: sign-in, status: removed } # think')
  })

  it('says of several codes which are asked about, and that none was accepted', () => {
    const [problem] = accept('apiCode', ['8', '0']).diagnostics
    expect(problem?.message).toMatch(/The code 0 .* still in the docs, so nothing was accepted/)
    expect(problem?.fix).toContain('`doc-codes accept apiCode 8`')
    expect(accept('apiCode', ['0']).diagnostics[0]?.message).not.toContain('accepted')
  })

  it('has nothing against a code that was accepted before', () => {
    const once = accept('apiCode', ['8']).value
    expect(accept('apiCode', ['8', '9'], once)).toEqual(accept('apiCode', ['9'], once))
    expect(accept('apiCode', ['8'], once)).toEqual({ value: once, diagnostics: [] })
  })

  it.each([
    ['apiCode', '0', 'code-still-documented registry.yaml:4:3'],
    ['apiCode', '1', 'registry-unknown registry.yaml:2:1'],
    ['apicode', '8', 'registry-unknown registry.yaml:1:1'],
  ])('refuses %s %s', (set, code, problem) => {
    const refused = accept(set, [code, '8'])
    expect(refused.value).toBe(registry)
    expect(found(refused)).toEqual([problem])
  })
})

describe('model.json', () => {
  it('is read back as it was published, and nothing else is taken for it', () => {
    const { model: named } = nameWith(registry, [
      documentedSet('apiCode', [documentedCode(8), documentedCode(0)]),
    ]).value
    const model = publishedModel(named)
    const read = readPublishedModel(JSON.parse(modelJson(named).text))
    expect(read).toEqual(model)
    for (const other of [null, [], {}, { ...JSON.parse(modelJson(named).text), schemaVersion: 2 }, 'x'])
      expect(readPublishedModel(other)).toBeNull()
  })
})
