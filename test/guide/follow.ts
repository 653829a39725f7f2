import { execFile } from 'node:child_process'
import { symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect } from 'vitest'

import { docCodes, type Outcome } from '../support/cli.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'
import { readSteps, SnippetError, type Step } from './read-steps.ts'

const repository = fileURLToPath(new URL('../../', import.meta.url))

/** Runs `doc-codes` in a folder: as a process of its own, or within this one. */
type Door = (root: string, words: readonly string[]) => Promise<Outcome>

/**
 * Does what a page says, in an empty folder, and expects to see what it shows.
 *
 * @param page - The Markdown.
 * @param door - Runs its commands.
 */
export async function follow(page: string, door: Door = docCodes): Promise<void> {
  const steps = readSteps(page)
  if (steps.length === 0) return
  const workspace = await createWorkspace({
    'package.json': '{ "name": "reader", "private": true, "type": "module" }',
    'tsconfig.json': JSON.stringify(tsconfig),
  })
  await symlink(join(repository, 'node_modules'), join(workspace.root, 'node_modules'))
  for (const [index, step] of steps.entries()) {
    if (step.kind !== 'compile') await take(step, workspace, door)
    else if (steps[index - 1]?.kind !== 'compile') await compile(modulesFrom(steps, index), workspace)
  }
}

/** Modules that stand one after another with nothing done between them: one run of the compiler reads them all. */
function modulesFrom(steps: readonly Step[], from: number): readonly Module[] {
  const end = steps.findIndex(({ kind }, index) => index > from && kind !== 'compile')
  return steps.slice(from, end < 0 ? undefined : end).flatMap((step) => (step.kind === 'compile' ? [step] : []))
}

// As strict as a reader may have it; what is imported from the package itself is this checkout.
const tsconfig = {
  compilerOptions: {
    strict: true,
    noEmit: true,
    target: 'es2022',
    lib: ['es2023', 'dom'],
    module: 'nodenext',
    types: ['node'],
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    paths: {
      'doc-codes': [`${repository}generator/index.ts`],
      'doc-codes/core': [`${repository}generator/core.ts`],
      'doc-codes/*': [`${repository}generator/integrations/*.ts`],
    },
  },
}

type Module = Extract<Step, { readonly kind: 'compile' }>

async function take(step: Exclude<Step, Module>, workspace: Workspace, door: Door): Promise<void> {
  const where = `line ${step.line} of the page`
  switch (step.kind) {
    case 'write':
      await workspace.write(step.file, step.text)
      return
    case 'show':
      expect(squeeze(await workspace.read(step.file)), where).toContain(squeeze(step.text))
      return
    case 'run':
      await run(step, workspace, { where, door })
  }
}

async function compile(modules: readonly Module[], workspace: Workspace): Promise<void> {
  const named = modules.map((module) => ({ ...module, name: `snippet-${module.line}.ts` }))
  for (const { name, text } of named) await workspace.write(name, text)
  expect(await tsc(workspace.root), `lines ${modules.map(({ line }) => line).join(', ')}`).toEqual({
    code: 0,
    printed: '',
  })
  for (const { name, line } of named.filter(({ execute }) => execute)) {
    const ended = await node(workspace.root, ['--import', 'jiti/register', name])
    expect(ended, `line ${line} of the page`).toMatchObject({ code: 0 })
  }
  for (const { name } of named) await workspace.remove(name)
}

/**
 * Compiles all TypeScript of a folder, as a strict reader would.
 *
 * @param root - The folder.
 * @returns How the compiler ended, and what it printed.
 */
export async function compileIn(root: string): Promise<{ readonly code: number; readonly printed: string }> {
  await writeFile(join(root, 'package.json'), '{ "name": "reader", "private": true, "type": "module" }')
  await writeFile(join(root, 'tsconfig.json'), JSON.stringify(tsconfig))
  await symlink(join(repository, 'node_modules'), join(root, 'node_modules'))
  return tsc(root)
}

function tsc(root: string): Promise<{ readonly code: number; readonly printed: string }> {
  return node(root, ['node_modules/typescript-7/bin/tsc', '--project', '.'])
}

/** Runs `npx doc-codes …`. What installs packages is done already; what else a page asks for is not known here. */
async function run(
  step: Step & { kind: 'run' },
  { root }: Workspace,
  { where, door }: { readonly where: string; readonly door: Door },
): Promise<void> {
  const [program = '', ...words] = step.words
  if (program === 'npm' && (words[0] === 'install' || words[0] === 'ci')) return
  if (program !== 'npx' || words[0] !== 'doc-codes')
    throw new SnippetError(`${where}: who runs “${step.words.join(' ')}”?`)
  const { stdout, stderr } = await door(root, words.slice(1))
  const lines = `${stderr}${stdout}`.split('\n').map(squeeze)
  for (const printed of step.printed) {
    const pattern = new RegExp(`^${squeeze(printed).split('…').map(escape).join('.*')}$`)
    expect(lines, where).toContainEqual(expect.stringMatching(pattern))
  }
}

function node(cwd: string, words: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, words, { cwd }, (_error, stdout, stderr) => {
      resolve({ code: child.exitCode ?? -1, printed: stdout + stderr })
    })
  })
}

/** Pages align what programs print, and cut what is long. */
function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
