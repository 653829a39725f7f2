import { ts } from 'ts-morph'
import { expect, it } from 'vitest'

import type { Config } from '../../generator/config/config.ts'
import { configSchema } from '../../generator/config/schema.ts'
import { diff } from '../../generator/diff.ts'
import { draft } from '../../generator/emit/surface/draft.ts'
import { readSurface } from '../../generator/emit/surface/read-surface.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { Settings } from '../../generator/config/settings.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { compile } from '../../generator/generate.ts'
import type { Model } from '../../generator/model/types.ts'
import { problems } from '../emit/compile.ts'
import { inputOf, run, type Repository } from '../history/repository.ts'
import { modelOf } from '../support/model.ts'
import { changes, docs, full, page, registry, row } from './config-changes.ts'
import { consumerOf, responseConsumer } from './consumer.ts'

/** What would be written, without the price of laying it out: the surface is the same, as a test below says. */
interface Drafted {
  readonly model: Model
  readonly settings: Settings
  readonly files: readonly OutputFile[]
}

function draftOf(repository: Repository): Drafted {
  const input = inputOf(repository)
  const model = modelOf(compile(input))
  return { model, settings: input.settings, files: draft(model, input.settings).value }
}

/** What a function gives for a config, made once for each. */
function once<Value>(make: (config: Partial<Config>) => Value): (config: Partial<Config>) => Value {
  const known = new Map<string, Value>()
  return (config) => {
    const key = JSON.stringify(config)
    const value = known.get(key) ?? make(config)
    known.set(key, value)
    return value
  }
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

/** A program that one config gave, over the output that another gives. */
interface Trial {
  readonly before: Partial<Config>
  readonly after: Partial<Config>
  readonly stopsUnseen: boolean
}

const trials = Object.values(changes)
  .flat()
  .flatMap(({ before = {}, after, stopsUnseen }): readonly Trial[] => [
    { before, after, stopsUnseen: stopsUnseen === 'there' || stopsUnseen === 'both' },
    { before: after, after: before, stopsUnseen: stopsUnseen === 'back' || stopsUnseen === 'both' },
  ])

/** What a program that is not ours may leave aside. */
const lenient = { noUnusedLocals: false, exactOptionalPropertyTypes: false, declaration: false }

it('announces as breaking what stops a program, and nothing else', { timeout: 600_000 }, async () => {
  const outputOf = once((config) => draftOf(repositoryOf(config)))
  const programsOf = once((config) => [
    consumerOf(readSurface(outputOf(config).files)),
    ...(Object.hasOwn(config, 'response') ? [] : [responseConsumer]),
  ])
  const modulesOf = once((config) => outputOf(config).files.filter(({ path }) => path.endsWith('.ts')))
  // All of them in one program, a folder for each: many keys change nothing that a compiler sees.
  const folders = new Map<string, string>()
  const texts: Record<string, string> = {}
  const folderOf = ({ before, after }: Trial): string => {
    const files = [
      ...modulesOf(after).map(({ path, text }) => [`generated/${path}`, text] as const),
      ...programsOf(before).map(
        (text, at) => [`program${at}.ts`, text.replaceAll("'/generated/", "'./generated/")] as const,
      ),
    ]
    const key = JSON.stringify(files)
    const folder = folders.get(key) ?? `trial${folders.size}`
    folders.set(key, folder)
    for (const [path, text] of files) texts[`${folder}/${path}`] = text
    return folder
  }
  const placed = trials.map((trial) => ({ trial, folder: folderOf(trial) }))
  const found = problems([], texts, lenient)
  const wrong: string[] = []
  for (const { trial, folder } of placed) {
    const { before, after, stopsUnseen } = trial
    const [was, is] = [outputOf(before), outputOf(after)]
    const { files, settings } = was
    const baseline = { model: publishedModel(was.model), files, out: before.out ?? 'generated', settings }
    const { value: verdict } = await diff(baseline, is.model, is.settings, false)
    const key = Object.keys({ ...after, ...before }).find((one) => textOf(before, one) !== textOf(after, one))
    const unblamed = verdict?.changes.filter(({ config, level }) => level === 'breaking' && config !== undefined)
    if (unblamed?.some(({ config = [] }) => !config.some((path) => path.split('.')[0] === key)) === true)
      wrong.push(`not blamed on ${key ?? ''}: ${JSON.stringify(unblamed)}`)
    const stopped = found.filter((problem) => problem.startsWith(`/${folder}/program`))
    const stops = stopped.length > 0 || stopsUnseen
    if ((verdict?.level === 'breaking') === stops) continue
    wrong.push(JSON.stringify({ before, after, level: verdict?.level, changes: verdict?.changes, stopped }))
  }
  expect(wrong).toEqual([])
})

/** What is said of the step from one output to another: how grave, and what. */
async function changesBetween(was: Drafted, is: Drafted): Promise<readonly string[] | undefined> {
  const baseline = { model: publishedModel(was.model), files: was.files, out: null, settings: was.settings }
  const { value } = await diff(baseline, is.model, is.settings, false)
  return value?.changes.map(({ kind, level }) => `${level} ${kind}`)
}

it('says that catalogs hold another rendering of the texts, and nothing where they do not', async () => {
  const [plain, marked] = [draftOf(repositoryOf({})), draftOf(repositoryOf({ catalogText: 'html' }))]
  expect(await changesBetween(plain, marked)).toEqual(['safe catalog-text-changed'])
  expect(await changesBetween(marked, plain)).toEqual(['safe catalog-text-changed'])
  expect(await changesBetween(plain, plain)).toEqual([])
})

it('says that the docs are elsewhere', async () => {
  const [one, other] = ['a', 'b'].map((host) =>
    draftOf(repositoryOf({ docsUrl: `https://${host}.example/{locale}/{path}` })),
  )
  if (one === undefined || other === undefined) throw new Error('no drafts')
  expect(await changesBetween(one, other)).toEqual(['safe docs-url-changed'])
  expect(await changesBetween(one, one)).toEqual([])
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
  const [without, taking] = [{}, config].map((one) => draftOf({ ...repositoryOf(one), docs: { ...docs, ...pages } }))
  if (without === undefined || taking === undefined) throw new Error('nothing to compare')
  expect([await changesBetween(without, taking), await changesBetween(taking, without)]).toEqual([there, back])
})

it('reads the same surface from what is written and from what is drafted of it', async () => {
  for (const config of [{}, { output: 'js' }, { enumStyle: 'const' }, { enumStyle: 'union', output: 'js' }] as const) {
    const output = await run(repositoryOf(config))
    const { files } = output
    const { value: drafted } = draft(modelOf(output), inputOf(repositoryOf(config)).settings)
    expect(readSurface(drafted)).toEqual(readSurface(files))
    // Most types are read where they are written: TypeScript makes no other ones of them.
    const declared = drafted.map((file) => ({
      ...file,
      path: file.path.replace(/(?<!\.d)\.ts$/, '.d.ts'),
      text: declare(file),
    }))
    expect(readSurface(declared).modules).toEqual(readSurface(files).modules)
  }
})

function declare({ path, text }: OutputFile): string {
  if (!/(?<!\.d)\.ts$/.test(path)) return text
  const { ScriptTarget, ModuleKind } = ts
  const compilerOptions = {
    target: ScriptTarget.ES2022,
    module: ModuleKind.ESNext,
    verbatimModuleSyntax: true,
    declaration: true,
  }
  return ts.transpileDeclaration(text, { compilerOptions, fileName: path }).outputText
}
