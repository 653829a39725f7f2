import { expect, it } from 'vitest'

import type { Config } from '../../generator/config/config.ts'
import { configSchema } from '../../generator/config/schema.ts'
import { diff } from '../../generator/diff.ts'
import { draft } from '../../generator/emit/surface/draft.ts'
import { readSurface } from '../../generator/emit/surface/read-surface.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { Settings } from '../../generator/config/settings.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { compile, type Output } from '../../generator/generate.ts'
import type { Model } from '../../generator/model/types.ts'
import { createCompiler } from '../history/compiler.ts'
import { inputOf, run, type Repository } from '../history/repository.ts'
import { modelOf } from '../support/model.ts'
import { consumerOf, responseConsumer } from './consumer.ts'

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
const page = (title: string, header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `# ${title}\n\n${row(...header)}${row(...header.map(() => '---'))}${rows.map((cells) => row(...cells)).join('')}`

const docs = {
  'en/door.md': page(
    'Door',
    ['Code', 'Description', 'Final', 'Advice'],
    [
      ['0', 'Door open.', 'yes', 'Walk in.'],
      ['4', 'Door stuck. **Wait** a moment.', 'no', 'Push it.'],
      ['9', 'Key unknown.', 'no', 'Ask the porter.'],
    ],
  ),
  'fr/door.md': page(
    'Porte',
    ['Code', 'Description', 'Final', 'Conseil'],
    [
      ['0', 'Porte ouverte.', 'oui', 'Entrez ici.'],
      ['4', 'Porte coincée. Attendez.', 'non', 'Poussez-la fort.'],
      ['9', 'Clé inconnue.', 'non', 'Demandez au gardien.'],
    ],
  ),
}
const registry = `door:
  0: { name: Open, kind: success, next: enter }
  4: { name: Stuck, kind: error, next: push, data: number }
  9: { name: KeyUnknown, kind: error, next: ask, was: [NoKey] }
`
const full = {
  errors: true,
  facets: true,
  constants: true,
  response: { code: 'code', data: 'data', message: 'message' },
  catalogs: ['i18next', 'icu'],
} satisfies Partial<Config>

/** A change of the config, which is judged there and back. */
interface ConfigChange {
  readonly before?: Partial<Config>
  readonly after: Partial<Config>
  /** Where no compiler sees what stops: an import of JSON or by another path, a program that runs without one. */
  readonly stopsUnseen?: 'there' | 'back' | 'both'
}

const changes: Readonly<Record<string, readonly ConfigChange[]>> = {
  $schema: [{ after: { $schema: './schema.json' } }],
  docs: [{ after: { docs: ['docs/{locale}/*.md'] } }],
  ignore: [{ after: { ignore: ['docs/**/internal/**'] } }],
  within: [{ after: { within: '.' } }],
  // Code of one's own and calls have tests of their own: these docs have neither.
  emitters: [],
  outcomes: [],
  locales: [
    { after: { locales: { source: 'en', missing: 'error' } } },
    { after: { locales: { source: 'fr', names: 'en' } } },
    { after: { locales: { source: 'en', names: 'fr' } } },
  ],
  // Who keeps no registry has other names: the docs of the history tests have them.
  registry: [],
  out: [{ after: { out: 'src/codes' }, stopsUnseen: 'both' }],
  docsUrl: [{ after: { docsUrl: 'https://doors.example/{locale}/{path}#{anchor}' } }],
  output: [{ after: { output: 'js' }, stopsUnseen: 'back' }],
  importExtension: [{ after: { importExtension: '.ts' }, stopsUnseen: 'back' }],
  catalogs: [{ after: { catalogs: ['i18next'] }, stopsUnseen: 'there' }],
  catalogText: [{ after: { catalogText: 'markdown' } }],
  completeCatalogs: [{ after: { completeCatalogs: true } }],
  shapes: [{ after: { shapes: ['table', 'list'] } }],
  package: [{ after: { package: { name: '@doors/codes' } }, stopsUnseen: 'back' }],
  // These docs have no placeholders.
  placeholders: [{ after: { placeholders: { DOOR_OPEN: 0 } } }],
  words: [
    // A word that no header of these docs has, and one that a header has already said.
    { after: { words: { fr: { code: ['Numéro de porte'] } } } },
    { after: { words: { en: { remedy: ['Advice'] } } } },
  ],
  rules: [{ after: { rules: { 'mixed-script': 'off' } } }],
  enumStyle: [
    // An enum does not run where types are only stripped.
    { after: { enumStyle: 'const' }, stopsUnseen: 'back' },
    { before: { enumStyle: 'const' }, after: { enumStyle: 'union' } },
  ],
  constants: [{ after: { constants: false } }],
  tsdoc: [{ after: { tsdoc: 'fr' } }],
  response: [
    // An error takes the data of its code then, and took anything before.
    { after: { response: null }, stopsUnseen: 'back' },
    { after: { response: { code: 'status', data: 'data', message: 'message' } }, stopsUnseen: 'back' },
  ],
  errors: [{ after: { errors: false } }],
  facets: [{ after: { facets: false } }],
  facetNames: [{ after: { facetNames: { Final: 'last' } } }],
  members: [{ after: { members: { casing: 'CONSTANT_CASE' } } }, { after: { members: { prefix: 'Is' } } }],
  exports: [{ after: { exports: { prefix: 'My' } } }],
  sets: [{ after: { sets: { door: { typeName: 'DoorCode' } } } }, { after: { sets: { door: { errors: false } } } }],
}

/** What would be written, without the price of laying it out: the surface is the same, as a test below says. */
interface Drafted {
  readonly model: Model
  readonly settings: Settings
  readonly files: readonly OutputFile[]
}

function draftOf(config: Partial<Config>): Drafted {
  const input = inputOf(repositoryOf(config))
  const model = modelOf(compile(input))
  return { model, settings: input.settings, files: draft(model, input.settings).value }
}

function textOf(config: Partial<Config>, key: string): string | undefined {
  return JSON.stringify(Object.entries(config).find(([one]) => one === key))
}

const repositoryOf = (config: Partial<Config>): Repository => ({ docs, registry, config: { ...full, ...config } })

it('asks of every key of the config', () => {
  const known = new Set(Object.keys(configSchema.entries))
  // Limits stop a run and change nothing in what it writes.
  expect([...known].filter((key) => !Object.hasOwn(changes, key) && key !== 'limits')).toEqual([])
})

it('announces as breaking what stops a program, and nothing else', { timeout: 600_000 }, async () => {
  const compiler = createCompiler()
  const outputs = new Map<string, Drafted>()
  const outputOf = (config: Partial<Config>): Drafted => {
    const key = JSON.stringify(config)
    const output = outputs.get(key) ?? draftOf(config)
    outputs.set(key, output)
    return output
  }
  const wrong: string[] = []
  const judge = async (before: Partial<Config>, after: Partial<Config>, stopsUnseen: boolean): Promise<void> => {
    const [was, is] = [outputOf(before), outputOf(after)]
    const { files, settings } = was
    const baseline = { model: publishedModel(was.model), files, out: before.out ?? 'generated', settings }
    const { value: verdict } = await diff(baseline, is.model, is.settings, false)
    const key = Object.keys({ ...after, ...before }).find((one) => textOf(before, one) !== textOf(after, one))
    const unblamed = verdict?.changes.filter(({ config, level }) => level === 'breaking' && config !== undefined)
    if (unblamed?.some(({ config = [] }) => !config.some((path) => path.split('.')[0] === key)) === true)
      wrong.push(`not blamed on ${key ?? ''}: ${JSON.stringify(unblamed)}`)
    const programs = [
      consumerOf(readSurface(was.files)),
      ...(Object.hasOwn(before, 'response') ? [] : [responseConsumer]),
    ]
    const modules = is.files.filter(({ path }) => path.endsWith('.ts'))
    const problems = compiler.problems(
      new Map([
        ...modules.map(({ path, text }) => [`/generated/${path}`, text] as const),
        ...programs.map((text, at) => [`/program${at}.ts`, text] as const),
      ]),
    )
    const stops = problems.size > 0 || stopsUnseen
    if ((verdict?.level === 'breaking') === stops) return
    wrong.push(
      JSON.stringify({ before, after, level: verdict?.level, changes: verdict?.changes, problems: [...problems] }),
    )
  }
  for (const { before = {}, after, stopsUnseen } of Object.values(changes).flat()) {
    await judge(before, after, stopsUnseen === 'there' || stopsUnseen === 'both')
    await judge(after, before, stopsUnseen === 'back' || stopsUnseen === 'both')
  }
  expect(wrong).toEqual([])
})

it('says that catalogs hold another rendering of the texts, and nothing where they do not', async () => {
  const [plain, marked] = [await run(repositoryOf({})), await run(repositoryOf({ catalogText: 'html' }))]
  const level = async (was: Output, is: Output, config: Partial<Config>): Promise<readonly string[] | undefined> => {
    const baseline = { model: publishedModel(modelOf(was)), files: was.files, out: null, settings: null }
    const { value } = await diff(baseline, modelOf(is), inputOf(repositoryOf(config)).settings, false)
    return value?.changes.map(({ kind, level: how }) => `${how} ${kind}`)
  }
  expect(await level(plain, marked, { catalogText: 'html' })).toEqual(['safe catalog-text-changed'])
  expect(await level(marked, plain, {})).toEqual(['safe catalog-text-changed'])
  expect(await level(plain, plain, {})).toEqual([])
})

const lackingRow = docs['fr/door.md']
  .split('\n')
  .filter((line) => !line.startsWith('| 9'))
  .join('\n')
const lost = row('{{DOOR_LOST}}', 'Door lost.', 'yes', 'Look for it.')
const taught = page(
  'Bell',
  ['Klingelwort', 'Sagt'],
  [
    ['RING_1', 'Bell rings.'],
    ['RING_2', 'Bell broken.'],
  ],
)

it.each([
  [
    'completeCatalogs',
    { 'fr/door.md': lackingRow },
    { completeCatalogs: true },
    ['additive catalog-changed', 'additive catalog-changed'],
    // One of each format.
    ['breaking catalog-changed', 'breaking catalog-changed'],
  ],
  [
    'placeholders',
    { 'en/door.md': docs['en/door.md'] + lost },
    { placeholders: { DOOR_LOST: 12 } },
    ['additive code-added'],
    ['breaking code-removed'],
  ],
  [
    'words',
    { 'en/bell.md': taught },
    { words: { en: { code: ['Klingelwort'], description: ['Sagt'] } } },
    ['additive set-added'],
    ['breaking set-removed'],
  ],
] as const)('says what %s does where the docs need it', async (_, pages, config, there, back) => {
  const repositories = [{}, config].map((one) => ({ ...repositoryOf(one), docs: { ...docs, ...pages } }))
  const [without, taking] = await Promise.all(repositories.map(async (one) => ({ one, output: await run(one) })))
  const changesOf = async (was: typeof without, is: typeof without): Promise<readonly string[] | undefined> => {
    if (was === undefined || is === undefined) return undefined
    const baseline = { model: publishedModel(modelOf(was.output)), files: was.output.files, out: null, settings: null }
    const { value } = await diff(baseline, modelOf(is.output), inputOf(is.one).settings, false)
    return value?.changes.map(({ kind, level }) => `${level} ${kind}`)
  }
  expect([await changesOf(without, taking), await changesOf(taking, without)]).toEqual([there, back])
})

it('reads the same surface from what is written and from what is drafted of it', async () => {
  for (const config of [{}, { output: 'js' }, { enumStyle: 'const' }, { enumStyle: 'union', output: 'js' }] as const) {
    const output = await run(repositoryOf(config))
    const { files } = output
    const { value: drafted } = draft(modelOf(output), inputOf(repositoryOf(config)).settings)
    expect(readSurface(drafted)).toEqual(readSurface(files))
  }
})
