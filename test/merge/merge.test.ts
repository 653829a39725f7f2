import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { check, generate } from '../../generator/api/run.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

type Rows = readonly (readonly [code: number, text: string])[]

const base: Rows = [
  [0, 'Request accepted.'],
  [8, 'Key expired.'],
  [12, 'Weight out of range.'],
  [20, 'Unknown parcel.'],
  [30, 'Too many requests.'],
  [98, 'Partly delivered.'],
  [99, 'Nothing delivered.'],
  [999, 'Internal failure.'],
]

const left = (rows: Rows): Rows => reword(add(rows, [3, 'Missing field.']), 12, 'Too heavy or too light.')
const right = (rows: Rows): Rows => reword(add(rows, [500, 'Server asleep.']), 99, 'Delivered to nobody.')

function add(rows: Rows, row: Rows[number]): Rows {
  return [...rows, row].sort(([one], [other]) => one - other)
}

function reword(rows: Rows, code: number, text: string): Rows {
  return rows.map((row) => (row[0] === code ? [code, text] : row))
}

function documentOf(rows: Rows): string {
  const lines = rows.map(([code, text]) => `| <span data-anchor="apiCode-${code}">${code}</span> | ${text} |`)
  return ['# Codes', '', '| Code | Description |', '| --- | --- |', ...lines, ''].join('\n')
}

const file = 'docs-input/en/api-codes.md'
const project = {
  'doc-codes.config.json': JSON.stringify({ docs: 'docs-input/{locale}/*.md', locales: { source: 'en' } }),
  [file]: documentOf(base),
}

/** A git repository whose branches `left` and `right` each add a code and reword another, with their output committed. */
async function diverged(attributes: string): Promise<{ readonly workspace: Workspace; readonly git: Git }> {
  const workspace = await createWorkspace({ ...project, '.gitattributes': attributes })
  const git = gitIn(workspace.root)
  git('init', '--quiet', '--initial-branch=main')
  await commit(workspace, git, base)
  for (const [branch, change] of [
    ['left', left],
    ['right', right],
  ] as const) {
    git('checkout', '--quiet', '-b', branch, 'main')
    await commit(workspace, git, change(base))
  }
  git('checkout', '--quiet', 'left')
  return { workspace, git }
}

type Git = (...words: readonly string[]) => string

function gitIn(root: string): Git {
  const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
  return (...words) => {
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    return execFileSync('git', [...identity, ...words], { cwd: root, env, encoding: 'utf8', stdio: 'pipe' })
  }
}

async function commit(workspace: Workspace, git: Git, rows: Rows): Promise<void> {
  await workspace.write(file, documentOf(rows))
  const { diagnostics } = await generate({ root: workspace.root })
  expect(diagnostics).toEqual([])
  git('add', '--all')
  git('commit', '--quiet', '--message', 'Codes')
}

/** Merges, and lists the files in conflict. */
function merge(git: Git, branch: string): readonly string[] {
  try {
    git('merge', '--quiet', '--no-edit', branch)
  } catch {
    // A conflict: the list below says where.
  }
  return git('diff', '--name-only', '--diff-filter=U')
    .split('\n')
    .filter((name) => name !== '')
}

/** What one branch with both changes would have. */
async function together(): Promise<Readonly<Record<string, string>>> {
  const workspace = await createWorkspace(project)
  await generate({ root: workspace.root })
  await workspace.write(file, documentOf(left(right(base))))
  await generate({ root: workspace.root })
  return outputOf(workspace)
}

async function outputOf(workspace: Workspace): Promise<Readonly<Record<string, string>>> {
  const files = Object.entries(await workspace.snapshot())
  return Object.fromEntries(files.filter(([name]) => /^(?:generated|docs-input)\//.test(name)))
}

describe('two branches that each add a code far from the other’s', () => {
  it('merge in the docs and the registry; generate mends the output, conflict markers or not', async () => {
    const { workspace, git } = await diverged('')
    const conflicts = merge(git, 'right')
    expect(conflicts.filter((name) => !name.startsWith('generated/'))).toEqual([])
    const registry = await workspace.read('docs-input/registry.yaml')
    expect(registry.match(/^ {2}\d+/gm)?.map(Number)).toEqual([0, 3, 8, 12, 20, 30, 98, 99, 500, 999])
    expect((await generate({ root: workspace.root })).diagnostics).toEqual([])
    expect(await outputOf(workspace)).toEqual(await together())
    git('add', '--all')
    git('commit', '--quiet', '--message', 'Merge')
    expect((await check({ root: workspace.root })).changes).toEqual([])
  })

  it('leave an output that generate writes anew even where markers stand in each of its files', async () => {
    const { workspace } = await diverged('')
    await workspace.write(file, documentOf(left(right(base))))
    for (const [name, text] of Object.entries(await workspace.snapshot('generated'))) {
      const at = name.startsWith('generated/') ? name : `generated/${name}`
      await workspace.write(at, `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> right\n`)
    }
    await generate({ root: workspace.root })
    expect(await outputOf(workspace)).toEqual(await together())
  })

  it('do not conflict at all with the merge driver of the README', async () => {
    const { workspace, git } = await diverged('generated/** merge=generated\n')
    git('config', 'merge.generated.driver', 'true')
    expect(merge(git, 'right')).toEqual([])
    await generate({ root: workspace.root })
    expect(await outputOf(workspace)).toEqual(await together())
  })
})

describe('two branches that name one code', () => {
  it('conflict in the registry, or are told of the second entry', async () => {
    const { workspace } = await diverged('')
    const registry = await workspace.read('docs-input/registry.yaml')
    await workspace.write('docs-input/registry.yaml', `${registry}  8: { name: Other }\n`)
    const { diagnostics, changes } = await generate({ root: workspace.root })
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['registry-duplicate'])
    expect(changes).toEqual([])
  })
})
