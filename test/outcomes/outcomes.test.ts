import { describe, expect, it, test } from 'vitest'

import { generate, type EnumStyle, type Generated } from './run.ts'
import { harbourConfig, harbourDocs } from './harbour.ts'
import { problems } from '../emit/compile.ts'

const docs = { ...harbourDocs(), 'doc-codes.config.json': harbourConfig }
const known: Promise<Generated>[] = []

/** What the harbour comes to, generated once for all tests. */
function harbour(): Promise<Generated> {
  const [made = generate(docs)] = known
  if (known.length === 0) known.push(made)
  return made
}

describe('the docs of a harbour, in three languages', () => {
  it('have fifteen pages each, and ten lines of config', () => {
    expect(Object.keys(harbourDocs())).toHaveLength(45)
    expect(harbourConfig.trimEnd().split('\n').length).toBeLessThanOrEqual(10)
  })

  it('give two vocabularies, the statuses of boats, and what each call can return', async () => {
    const { model, found } = await harbour()
    expect(found).toEqual([])
    expect(model.sets.map(({ id, codes }) => `${id}: ${codes.map(({ name }) => name).join(' ')}`)).toEqual([
      'apiCode: Ok BadField NoSuchRecord HarbourClosed TooManyCalls',
      'boatStatus: Moored Waiting',
      'webCode: Shown Moved',
    ])
    const calls = model.outcomes.map(({ typeName, set, codes }) => {
      return `${typeName} ${set} ${codes.map(({ value }) => value).join(' ')}`
    })
    expect(calls).toEqual([
      'BerthCreateCode apiCode 0 1 3',
      'BerthGetCode apiCode 0 2',
      'BerthListCode apiCode 0 4',
      'BerthRemoveCode apiCode 0 2 3',
      'BoatCreateCode apiCode 0 1 3',
      'BoatGetCode apiCode 0 2',
      'BoatListCode apiCode 0 4',
      'BoatRemoveCode apiCode 0 2 3',
      'GuestCreateCode apiCode 0 1 3',
      'GuestGetApiCode apiCode 0 2',
      'GuestGetWebCode webCode 1',
      'GuestListCode apiCode 0 4',
      'GuestRemoveCode apiCode 0 2 3',
    ])
    const [berth] = model.outcomes
    const texts = Object.entries(berth?.codes[1]?.locales ?? {}).map(([locale, { text }]) => `${locale} ${text}`)
    expect(texts).toEqual([
      'es Un campo no sirve para un amarre.',
      'en A field does not do for a berth.',
      'pl Pole jest błędne, dotyczy: miejsce.',
    ])
  })

  it('are called the same where the title of a page stands in its front matter', async () => {
    const named = ({ model }: Generated): readonly string[] =>
      model.outcomes.map(({ typeName, title }) => `${typeName} ${title ?? ''}`)
    const titled = Object.entries(docs).map(([file, text]): readonly [string, string] => [
      file,
      text.replace(/^# (.+)$/m, '---\ntitle: $1\n---'),
    ])
    expect(titled.filter(([, text]) => text.startsWith('---\ntitle: ')).length).toBeGreaterThan(40)
    const again = await generate({ ...docs, ...Object.fromEntries(titled) })
    expect(named(again)).toEqual(named(await harbour()))
  })

  it('keep the names of calls whose pages move', async () => {
    const first = await harbour()
    const moved = Object.entries(docs).map(([file, text]): readonly [string, string] => [
      file.replace('/guest/list.md', '/people/all.md').replace('/boat/create', '/ship/create'),
      text,
    ])
    const second = await generate({ ...Object.fromEntries(moved), 'docs/registry.yaml': first.registry })
    expect(second.found).toEqual([])
    const named = ({ model }: typeof first): readonly string[] => model.outcomes.map(({ typeName }) => typeName)
    expect(named(second)).toEqual(named(first))
    expect(second.registry).toContain('at: docs/es/people/all.md')
  })
})

describe.each<EnumStyle>(['enum', 'const', 'union'])('in the style %s', (enumStyle) => {
  test('a guard narrows to what a call returns, and a map knows all calls', async () => {
    const small = Object.fromEntries(Object.entries(docs).filter(([file]) => !/berth|boat/.test(file)))
    const config = JSON.stringify({ ...JSON.parse(harbourConfig), enumStyle })
    const { files } = await generate({ ...small, 'doc-codes.config.json': config })
    const program = `
      import { guestCreateCodes, isOutcome, outcomes, type GuestCreateCode, type Outcomes } from './generated/index.js'
      export function tell(code: unknown): string {
        if (!isOutcome(guestCreateCodes, code)) return 'none'
        const known: GuestCreateCode = code
        switch (known) {
          case guestCreateCodes[0]: return 'ok'
          case guestCreateCodes[1]: return 'field'
          case guestCreateCodes[2]: return 'closed'
        }
      }
      export const list: readonly Outcomes['guestList'][] = outcomes.guestList
      // @ts-expect-error: 4 is no answer of this call.
      export const wrong: GuestCreateCode = outcomes.guestList[1]
    `
    expect(problems(files, { 'main.ts': program })).toEqual([])
  })
})

const vocabulary = `# Codes

| Code | Name | Description |
| --- | --- | --- |
| <a id="c-1"></a>1 | LampOut | The lamp is out. |
| <a id="c-2"></a>2 | NoOil | There is no oil. |
`
const config = JSON.stringify({ docs: 'docs/**/*.md', locales: { source: 'en' }, outcomes: 'docs/calls/*.md' })

/** What one page about calls comes to. */
async function read(page: string): Promise<readonly string[]> {
  const { model, found } = await generate({
    'doc-codes.config.json': config,
    'docs/codes.md': vocabulary,
    'docs/calls/light.md': page,
  })
  const calls = model.outcomes.map(({ id, codes }) => `${id} ${codes.map(({ value }) => value).join(' ')}`)
  return [...calls, ...model.sets.map(({ id }) => id), ...found]
}

describe('a table lists codes of a known set', () => {
  const table = (...rows: readonly string[]): string =>
    ['| Code | Description |', '| --- | --- |', ...rows.map((row) => `| ${row} | It went out. |`), ''].join('\n')

  it.each([
    ['by value', table('1', '2'), ['light 1 2', 'code']],
    ['by name', table('`LAMP_OUT`', '`NO_OIL`'), ['light 1 2', 'code']],
    ['by link', table('[Out](../codes.md#c-1)', '[Oil](../codes.md#c-2)'), ['light 1 2', 'code']],
    ['and no other', table('WAITING', 'BURNING'), ['code', 'light']],
  ])('%s', async (_, page, expected) => {
    expect(await read(`# Light a lamp\n\n${page}`)).toEqual(expected)
  })

  it('and a code that the set lacks is an error at its row', async () => {
    expect(await read(`# Light a lamp\n\n${table('1', '9')}`)).toContainEqual(
      'outcome-unknown-code docs/calls/light.md:6',
    )
  })

  it('where the config says so, and a pattern that fits no document is an error there', async () => {
    const files = { 'doc-codes.config.json': config.replace('docs/calls', 'docs/call'), 'docs/codes.md': vocabulary }
    expect((await generate(files)).found).toEqual(['no-outcomes doc-codes.config.json:1'])
  })

  it('for each of the calls of a page', async () => {
    const page = `# Lamps\n\n## Light it\n\n### Errors\n\n${table('1', '2')}\n## Fill it\n\n### Errors\n\n${table('2')}`
    expect(await read(page)).toEqual(['lightFillIt 2', 'lightIt 1 2', 'code'])
  })
})
