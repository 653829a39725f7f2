import { describe, expect, it } from 'vitest'

import { generate } from '../../generator/api/run.ts'
import type { Config } from '../../generator/config/config.ts'
import { createWorkspace } from '../support/workspace.ts'

interface Made {
  /** `id: Name = value locale,locale; …` */
  readonly sets: readonly string[]
  /** `rule file:line` */
  readonly problems: readonly string[]
}

/** Generates from documents with a config, in English where it does not say otherwise. */
async function make(files: Readonly<Record<string, string>>, config: Partial<Config>): Promise<Made> {
  const whole = { docs: 'docs/**/*.md', locales: { source: 'en' }, registry: 'registry.yaml', ...config }
  const { root } = await createWorkspace({ ...files, 'doc-codes.config.json': JSON.stringify(whole) })
  const { model, diagnostics } = await generate({ root })
  const sets = model?.sets.map(({ id, codes }) => {
    return `${id}: ${codes.map(({ value, locales }) => `${value} ${Object.keys(locales).join()}`).join('; ')}`
  })
  return { sets: sets ?? [], problems: diagnostics.map(({ rule, file, line }) => `${rule} ${file}:${line}`) }
}

const table = (header: string, ...rows: readonly string[]): string =>
  `| ${header} |\n|${'---|'.repeat(header.split('|').length)}\n${rows.map((row) => `| ${row} |\n`).join('')}\n`

const gates = table('Code | Description', '1 | The gate is shut.', '2 | The queue is full.')
const lamps = table('Code | Description', '7 | The lamp is broken.', '8 | The wick is wet.')
const sheds = table('Code | Description', '21 | The shed is locked.', '22 | The roof leaks.')

describe('`from` of a set', () => {
  const sections = `# Faults\n\n## At the gate\n\n${gates}## Lamps {#light}\n\n${lamps}## Sheds\n\n${sheds}`

  it.each([
    ['the text of headings', ['docs/yard.md#At the gate', 'docs/yard.md#Lamps']],
    ['their ids', ['docs/yard.md#at-the-gate', 'docs/yard.md#light']],
    ['another case and the path that the pattern leaves', ['yard.md#AT THE GATE', './docs/*.md#light']],
  ])('makes one set of several sections, by %s', async (_, from) => {
    const { sets, problems } = await make({ 'docs/yard.md': sections }, { sets: { yardFault: { from } } })
    expect(sets).toEqual(['shed: 21 en; 22 en', 'yardFault: 1 en; 2 en; 7 en; 8 en'])
    expect(problems).toEqual([])
  })

  it('takes all tables below a heading, and all of documents', async () => {
    const files = {
      'docs/yard.md': sections,
      'docs/more/lamp.md': `# Lamps\n\n${table('Code | Description', '9 | No oil.')}`,
    }
    expect((await make(files, { sets: { fault: { from: ['yard.md#Faults', 'docs/more/**'] } } })).sets).toEqual([
      'fault: 1 en; 2 en; 7 en; 8 en; 9 en; 21 en; 22 en',
    ])
    expect((await make(files, { sets: { fault: { from: 'docs/**/*.md' } } })).sets).toEqual([
      'fault: 1 en; 2 en; 7 en; 8 en; 9 en; 21 en; 22 en',
    ])
  })

  it('takes tables by an anchor above them and by the anchors of their rows', async () => {
    const anchored = table('Code | Description', '<a id="gate-1"></a>1 | Shut.', '<a id="gate-2"></a>2 | Full.')
    const text = `# Yard\n\n<a id="doors"></a>\n\n${lamps}\n\nText.\n\n${anchored}`
    const from = ['docs/yard.md#doors', 'docs/yard.md#gate']
    const { sets, problems } = await make({ 'docs/yard.md': text }, { sets: { fault: { from } } })
    expect(problems).toEqual([])
    expect(sets).toEqual(['fault: 1 en; 2 en; 7 en; 8 en'])
  })

  it('reports conflicts between its tables once, at the later one', async () => {
    const other = table('Code | Description', '2 | The queue has no end.', '3 | Rain.')
    const { problems } = await make(
      { 'docs/a.md': gates, 'docs/b.md': other },
      { sets: { fault: { from: 'docs/*.md' } } },
    )
    expect(problems).toEqual(['conflicting-code docs/b.md:3'])
  })

  it('holds for the translations, whose headings are others', async () => {
    const french = `# Défauts\n\n## Au portail\n\n${table('Code | Description', '1 | Le portail est fermé.', '2 | La file est pleine.')}## Lampes\n\n${table('Code | Description', '7 | La lampe est cassée.', '8 | La mèche est mouillée.')}## Remises\n\n${table('Code | Description', '21 | Fermée.', '22 | Le toit fuit.')}`
    const { sets, problems } = await make(
      { 'docs/en/yard.md': sections, 'docs/fr/yard.md': french },
      { docs: 'docs/{locale}/*.md', sets: { fault: { from: ['yard.md#At the gate', 'docs/{locale}/yard.md#light'] } } },
    )
    expect(problems).toEqual([])
    expect(sets).toEqual(['fault: 1 en,fr; 2 en,fr; 7 en,fr; 8 en,fr', 'shed: 21 en,fr; 22 en,fr'])
  })

  it('takes a table that nobody would take for one of codes', async () => {
    const odd = table('Light | When', 'amber | someone waits', 'green | nobody waits')
    const { sets } = await make(
      { 'docs/a.md': `# Yard\n\n${gates}## Lights\n\n${odd}` },
      { sets: { light: { from: 'a.md#Lights', columns: { code: 'Light' } } } },
    )
    expect(sets).toEqual(['light: amber en; green en', expect.stringMatching(/: 1 en; 2 en$/)])
  })

  it('that names nothing is an error at the config, and the only one', async () => {
    const { problems } = await make({ 'docs/a.md': gates }, { sets: { gate: { from: ['a.md', 'a.md#Gtae', 'b.md'] } } })
    expect(problems).toEqual(['nothing-selected doc-codes.config.json:1', 'nothing-selected doc-codes.config.json:1'])
  })

  it('may ask for other shapes there', async () => {
    const text = `# Yard\n\n${gates}## Error codes of lamps\n\n- \`E_OIL\` – There is no oil.\n- \`E_WICK\` – The wick is wet.\n- \`E_WIND\` – It blows.\n`
    const list = `# Error codes of sheds\n\n- \`S_A\` – Locked.\n- \`S_B\` – It leaks.\n- \`S_C\` – It burns.\n`
    const { sets, problems } = await make(
      { 'docs/a.md': text, 'docs/b.md': list },
      { sets: { lamp: { from: 'a.md#Error codes of lamps', shapes: ['list'] } } },
    )
    expect(sets).toEqual(['lamp: E_OIL en; E_WICK en; E_WIND en', expect.stringMatching(/: 1 en; 2 en$/)])
    expect(problems).toEqual(['codes-outside-table docs/b.md:3'])
  })
})

describe('`ignore`', () => {
  const text = `# Yard\n\n${gates}## Internal codes\n\n### Of lamps\n\n${lamps}## Sheds\n\n${sheds}`

  it.each(['docs/*.md#Internal codes', '#internal-codes', 'yard.md#Of lamps', './docs/yard.md#of-lamps'])(
    'leaves out the tables below a heading: %s',
    async (selector) => {
      const { sets, problems } = await make({ 'docs/yard.md': text }, { ignore: selector })
      expect(sets.map((set) => set.replace(/^\w+/, '')).toSorted()).toEqual([': 1 en; 2 en', ': 21 en; 22 en'])
      expect(problems).toEqual([])
    },
  )

  it('leaves out a document whole without another word, and tables by their anchors', async () => {
    const anchored = table('Code | Description', '<a id="lamp-7"></a>7 | Broken.', '<a id="lamp-8"></a>8 | Wet.')
    const files = { 'docs/a.md': gates, 'docs/b.md': anchored }
    expect(await make(files, { docs: ['docs/a.md', 'docs/b.md'], ignore: ['docs/b.md#lamp'] })).toEqual({
      sets: ['code: 1 en; 2 en'],
      problems: [],
    })
  })

  it('warns where it leaves nothing out', async () => {
    const { problems } = await make({ 'docs/a.md': gates }, { ignore: ['docs/a.md#Internal'] })
    expect(problems).toEqual(['nothing-ignored doc-codes.config.json:1'])
  })
})

describe('`columns` of a set', () => {
  const english = table('Event | When it is sent', '`oil` | The oil is out.', '`wick` | The wick is wet.')
  const french = table('Évènement | Quand il est envoyé', '`oil` | Plus d’huile.', '`wick` | La mèche est mouillée.')
  const files = { 'docs/en/hooks.md': english, 'docs/fr/hooks.md': french }
  const docs = 'docs/{locale}/*.md'

  it('are needed in the source language only', async () => {
    const columns = { code: 'Event', description: 'When it is sent' }
    expect(await make(files, { docs, sets: { hook: { columns } } })).toEqual({
      sets: ['hook: oil en,fr; wick en,fr'],
      problems: [],
    })
    expect(await make(files, { docs, sets: { hook: { from: 'hooks.md', columns: { code: 'Event' } } } })).toEqual({
      sets: ['hook: oil en,fr; wick en,fr'],
      problems: [],
    })
  })

  it('take several spellings', async () => {
    const columns = { code: ['Event', 'Évènement'], description: ['When it is sent', 'Quand il est envoyé'] }
    expect(await make(files, { docs, sets: { hook: { columns } } })).toEqual({
      sets: ['hook: oil en,fr; wick en,fr'],
      problems: [],
    })
  })
})
