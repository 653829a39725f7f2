import { symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { docCodes, type Outcome } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace, makeFolder, type Workspace } from '../support/workspace.ts'
import { hazards, judged, type Hazard, type Severity } from './hazard.ts'
import { configs, documents } from './scenarios.ts'

const good =
  '# Bell states\n\n| Code | Description |\n|---|---|\n| 501 | The bell is cracked. |\n| 502 | The bell rings. |\n'
const base = { locales: { source: 'en' }, registry: 'registry.yaml', out: 'generated', catalogs: ['ts', 'i18next'] }

/** `npm run test:hazards` runs each of them, and each as a process of its own. */
const whole = process.env.HAZARDS === 'all'
const run = whole ? docCodes : runProgram

/** In `npm test` two of each family and verdict, without those that take seconds. */
const chosen = whole
  ? hazards
  : hazards.filter((hazard, index) => {
      const alike = hazards
        .slice(0, index)
        .filter((one) => one.family === hazard.family && one.expect === hazard.expect)
      return alike.length < 2 && !hazard.family.startsWith('scale')
    })

/** A project with good output, by locale: each hazard gets a copy. */
const projects = new Map<string, Readonly<Record<string, string>>>()

beforeAll(async () => {
  for (const locale of new Set(chosen.map(localeOf))) {
    const settings = { ...base, docs: 'docs/{locale}/bells.md', locales: { source: locale } }
    const files = { 'doc-codes.config.json': JSON.stringify(settings), [`docs/${locale}/bells.md`]: good }
    const { root, snapshot, dispose } = await makeFolder(files)
    expect((await run(root, ['generate'])).code).toBe(0)
    projects.set(locale, await snapshot())
    await dispose()
  }
}, 120_000)

async function projectOf(locale: string, config: object = {}): Promise<Workspace> {
  const docs = ['hazard', 'bells'].map((name) => `docs/{locale}/${name}.md`)
  const settings = { ...base, docs, locales: { source: locale }, ...config }
  return createWorkspace({ ...projects.get(locale), 'doc-codes.config.json': JSON.stringify(settings) })
}

/** The problems of a run, without those that speak of names or of the good document. */
function problemsOf({ stderr, stdout }: Outcome): readonly string[] {
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => /^\S+:\d+:\d+ +(?:error|warning)/.test(line))
    .filter((line) => !/ (?:poor-name|name-needed)$/.test(line) && !line.includes('/bells.md:'))
}

function worstOf(problems: readonly string[]): Severity {
  const has = (severity: string): boolean => problems.some((line) => new RegExp(`^\\S+ +${severity}:`).test(line))
  return has('error') ? 'error' : has('warning') ? 'warning' : 'ok'
}

/** Runs, and holds that an error leaves everything as it was and that no stack is ever seen. */
async function generate(project: Workspace): Promise<readonly string[]> {
  const before = [await project.snapshot('generated'), await project.read('registry.yaml')]
  const outcome = await run(project.root, ['generate'])
  const problems = problemsOf(outcome)
  const isError = worstOf(problems) === 'error'
  const codes = isError ? [1, 2] : [0]
  expect([codes.includes(outcome.code), outcome.stderr]).toEqual([true, expect.not.stringMatching(/^ +at .*:\d/m)])
  if (isError) expect([await project.snapshot('generated'), await project.read('registry.yaml')]).toEqual(before)
  return problems
}

function localeOf({ config, files, kind }: Hazard): string {
  const path = kind === 'markdown-set' ? Object.keys(files ?? {})[0] : undefined
  return config?.locale ?? path?.split('/')[1] ?? 'en'
}

const ofDocuments = chosen.filter(({ kind, id }) => kind === 'markdown' || kind === 'markdown-set' || id in documents)
const ofConfigs = chosen.filter(({ id }) => id in configs)

describe('the hazards that stand beside the repository', () => {
  it.skipIf(hazards.length > 0)('ARE NOT THERE: NONE OF THEM WAS RUN', () => undefined)

  it.each(ofDocuments.map((hazard) => [hazard.id, hazard] as const))(
    '%s in a document',
    { timeout: 120_000 },
    async (id, hazard) => {
      const locale = localeOf(hazard)
      const project = await projectOf(locale)
      const { encoding, files, input } = hazard
      const made = documents[id]?.() ?? input
      const texts = files === undefined || hazard.kind === 'scenario' ? { [`docs/${locale}/codes.md`]: made } : files
      for (const [path, text] of Object.entries(texts)) {
        await project.write(
          path.replace(/[^/]*$/, 'hazard.md'),
          encoding === 'base64' ? Buffer.from(text, 'base64') : text,
        )
        if (dirname(path) !== `docs/${locale}`) await project.write(`${dirname(path)}/bells.md`, good)
      }
      const problems = await generate(project)
      const { expect: said = hazard.expect, line = hazard.at?.line } = judged[id] ?? {}
      if (said === 'decide') return
      expect([worstOf(problems), problems]).toEqual([said, expect.anything()])
      if (line !== undefined && said !== 'ok')
        expect(problems.join('\n')).toMatch(new RegExp(`hazard\\.md:${line}:\\d`))
      if (said !== 'error') await holdValues(project, texts[`docs/${locale}/codes.md`] ?? '')
    },
  )

  it.each(ofConfigs.map((hazard) => [hazard.id, hazard] as const))('%s in a config', async (id, hazard) => {
    const { locale = 'en', ...config } = configs[id] ?? {}
    const project = await projectOf('en', config)
    await project.write(`docs/${locale}/hazard.md`, good.replaceAll('50', '60'))
    expect([worstOf(await generate(project)), id]).toEqual([hazard.expect, id])
  })

  it('A22: a path that ends a comment', async () => {
    const docs = ['docs/{locale}/*/*.md', 'docs/{locale}/bells.md']
    const project = await projectOf('en', { docs })
    await project.write('docs/en/a*/evil().md', good.replaceAll('50', '60').replaceAll('bell', 'gong'))
    expect(await generate(project)).toEqual([])
    const files = Object.entries(await project.snapshot('generated'))
    expect(
      files
        .filter(([path]) => path.endsWith('.ts'))
        .map(([, text]) => text)
        .join(''),
    ).not.toMatch(/a\*\//)
  })

  it.each([
    ['M04', '/codes.ts'],
    ['M05', ''],
  ])('%s: output that is a link', async (_, ending) => {
    const project = await projectOf('en')
    const files = Object.keys(await project.snapshot('generated'))
    const path = ending === '' ? 'generated' : (files.find((file) => file.endsWith(ending)) ?? ending)
    await project.write('docs/en/hazard.md', good.replaceAll('50', '60'))
    await project.write('elsewhere/kept.txt', 'kept')
    await project.remove(path)
    await symlink(join(project.root, 'elsewhere/kept.txt'), join(project.root, path))
    const { code, stderr } = await run(project.root, ['generate'])
    expect([code, stderr]).toEqual([expect.toBeOneOf([1, 2]), expect.stringContaining('output-symlink')])
    expect(await project.snapshot('elsewhere')).toEqual({ 'elsewhere/kept.txt': 'kept' })
  })
})

/** Each row of a plain table has its code in the model, and each text of the model is in the catalog. */
async function holdValues(project: Workspace, text: string): Promise<void> {
  const model: { readonly sets: readonly WrittenSet[] } = JSON.parse(await project.read('generated/model.json'))
  const own = model.sets.filter(({ id }) => !id.startsWith('bell'))
  const rows = text.split('\n').flatMap((line) => /^\| *`?([^\s`|<&*~[]+)`? *\|/.exec(line)?.[1] ?? [])
  const codes = rows.filter((code) => !/^(?:Code|-+)$/.test(code) && /^[\w-]+$/.test(code))
  const found = new Set(
    own.flatMap(({ codes: all, ranges }) => [...all.map(({ raw }) => raw), ...ranges.map(({ raw }) => raw)]),
  )
  expect(codes.filter((code) => !found.has(code))).toEqual([])
}

interface WrittenSet {
  readonly id: string
  readonly codes: readonly { readonly raw: string }[]
  readonly ranges: readonly { readonly raw: string }[]
}
