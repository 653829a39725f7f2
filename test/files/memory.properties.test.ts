import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import { generate } from '../../generator/index.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

const config = { docs: 'docs/{locale}/*.md', locales: { source: 'en' }, registry: 'names.yaml', constants: true }

/** What the config may say as well, from one run to the next. */
const more: readonly object[] = [
  {},
  { output: 'js' },
  { enumStyle: 'union', facets: true },
  { docsUrl: 'https://docs.example/{locale}/{path}', errors: true },
  { catalogs: ['i18next', 'icu'], members: { casing: 'CONSTANT_CASE' } },
  { importExtension: '.ts', response: { code: 'code' } },
  { tsdoc: 'de' },
]

/** What somebody does to a document between two runs. */
interface Edit {
  readonly locale: 'en' | 'de'
  readonly page: number
  readonly row: number
  readonly kind: 'reword' | 'add' | 'move' | 'break' | 'remove the translation' | 'say another thing in the config'
}

const edits = fc.array(
  fc.record<Edit>({
    locale: fc.constantFrom('en', 'de'),
    page: fc.nat(2),
    row: fc.nat(3),
    kind: fc.constantFrom(
      'reword',
      'add',
      'move',
      'break',
      'remove the translation',
      'say another thing in the config',
    ),
  }),
  { minLength: 2, maxLength: 6 },
)

/** A page of a pump, a door or a lamp. */
function pageOf(locale: string, page: number, rows: readonly string[]): string {
  return `# ${['Pump', 'Door', 'Lamp'][page] ?? ''}\n\n| Code | ${locale === 'de' ? 'Beschreibung' : 'Description'} |\n|---|---|\n${rows.join('\n')}\n`
}

function edit(rows: readonly string[], { row, kind }: Edit, step: number): readonly string[] {
  switch (kind) {
    case 'reword':
      return rows.map((text, index) => (index === row ? text.replace(/ *\|$/, ` Again ${step}. |`) : text))
    case 'add':
      return [...rows, `| ${100 + step} | The part number ${step} has come loose. |`]
    case 'move':
      return rows.toReversed()
    case 'say another thing in the config':
      return rows
    case 'break':
      return rows.map((text, index) => (index === row ? text.replace('|', '| <b>') : text))
    case 'remove the translation':
      return []
  }
}

// `npm run test:bytes` lives through 300 of them.
test('a run with what earlier runs made writes and reports what a run without it does', async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.boolean(), async (steps, isDamaged) => {
      const [remembering, forgetful] = await Promise.all([project(), project()])
      const pages = new Map<string, readonly string[]>()
      for (const locale of ['en', 'de'])
        for (const page of [0, 1, 2])
          pages.set(
            `docs/${locale}/${page}-codes.md`,
            [1, 2, 3, 4].map(
              (code) => `| ${page * 10 + code} | \`${locale}\` part ${code} of ${page} failed. Try again. |`,
            ),
          )
      const both = [remembering, forgetful]
      for (const [step, change] of [null, ...steps].entries()) {
        if (change !== null) {
          const file = `docs/${change.kind === 'remove the translation' ? 'de' : change.locale}/${change.page}-codes.md`
          pages.set(file, edit(pages.get(file) ?? [], change, step))
        }
        if (change?.kind === 'say another thing in the config')
          for (const { write } of both)
            await write(
              'doc-codes.config.json',
              JSON.stringify({ ...config, ...more[(change.row + step) % more.length] }),
            )
        for (const { write } of both)
          for (const [file, rows] of pages) await write(file, pageOf(file.slice(5, 7), Number(file.slice(8, 9)), rows))
        if (isDamaged && step === 2) await damage(remembering)
        const first = await generate({ root: remembering.root, build: () => 'a build' })
        const second = await generate({ root: forgetful.root })
        expect(first).toEqual(second)
        expect(await outputOf(remembering)).toEqual(await outputOf(forgetful))
      }
    }),
    { numRuns: Number(process.env.SEQUENCES ?? 4) },
  )
})

async function project(): Promise<Workspace> {
  const workspace = await createWorkspace({ 'doc-codes.config.json': JSON.stringify(config) })
  await mkdir(join(workspace.root, 'node_modules'))
  return workspace
}

async function outputOf({ snapshot }: Workspace): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await snapshot()).filter(([file]) => !file.startsWith('node_modules/'))
  return Object.fromEntries(files)
}

/** Turns over some bytes of all that is remembered. */
async function damage({ root }: Workspace): Promise<void> {
  const folder = join(root, 'node_modules/.cache/doc-codes')
  for (const file of await readdir(folder)) await writeFile(join(folder, file), 'nothing that anybody wrote')
}
