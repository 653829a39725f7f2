import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { check, generate } from '../../generator/api/run.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

type Rows = readonly (readonly [code: number, en: string, ru: string, isFinal: boolean])[]

/** What the docs say at one moment. */
interface Docs {
  readonly rows: Rows
  readonly hasColumn: boolean
  readonly heading: string
  /** Pages with a table of their own, by name. */
  readonly more: Readonly<Record<string, string>>
}

const base: Docs = {
  heading: 'Gate codes',
  hasColumn: false,
  more: {},
  rows: [
    [0, 'The gate is open.', 'Ворота открыты.', true],
    [7, 'The queue is full.', 'Очередь полна.', false],
    [14, 'The guard is asleep.', 'Сторож спит.', false],
    [21, 'It rains.', 'Идёт дождь.', false],
    [28, 'The key is lost.', 'Ключ потерян.', true],
    [35, 'The lamp is broken.', 'Лампа разбита.', false],
    [42, 'The road is closed.', 'Дорога закрыта.', true],
  ],
}

const long =
  'The queue is full. Come back at night, when the drivers sleep.\nOr call the depot: it opens the side gate for refrigerated goods only.'
const reworded = (docs: Docs, code: number, en: string, ru?: string): Docs => ({
  ...docs,
  rows: docs.rows.map((row) => (row[0] === code ? [code, en, ru ?? row[2], row[3]] : row)),
})
const withCode = (docs: Docs, code: number, en: string, ru: string): Docs => ({
  ...docs,
  rows: [...docs.rows, [code, en, ru, false] as const].toSorted(([one], [other]) => one - other),
})

/** What two branches do, and what one branch that does both would do. */
const cases: Readonly<Record<string, readonly [left: (docs: Docs) => Docs, right: (docs: Docs) => Docs]>> = {
  'new codes on both sides': [
    (docs) => withCode(withCode(docs, 3, 'A tyre is flat.', 'Шина спущена.'), 16, 'The dog barks.', 'Собака лает.'),
    (docs) =>
      withCode(withCode(docs, 30, 'The phone is dead.', 'Телефон сел.'), 99, 'Nobody knows.', 'Никто не знает.'),
  ],
  'texts of one line and of several': [
    (docs) => reworded(docs, 7, long.replace('\n', '<br>'), 'Очередь полна. Приходите ночью.'),
    (docs) => reworded(docs, 28, 'The key is lost or broken.', 'Ключ потерян или сломан.'),
  ],
  'translations that did not follow on both sides': [
    (docs) => reworded(docs, 7, 'The queue is full until noon.'),
    (docs) => reworded(docs, 35, 'The lamp is broken, bring a torch.'),
  ],
  // In the document itself a column changes every row.
  'a new column here and a new set there': [
    (docs) => ({ ...docs, hasColumn: true }),
    (docs) => ({ ...docs, more: { ...docs.more, 'yard-codes': '| 1 | The yard floods. |' } }),
  ],
  'another heading here and a new code there': [
    (docs) => ({ ...docs, heading: 'Answers of the gate' }),
    (docs) => withCode(docs, 50, 'The bridge is up.', 'Мост поднят.'),
  ],
  'a new set on both sides': [
    (docs) => ({ ...docs, more: { ...docs.more, 'aisle-codes': '| 1 | The aisle is blocked. |' } }),
    (docs) => ({ ...docs, more: { ...docs.more, 'yard-codes': '| 1 | The yard floods. |' } }),
  ],
  'a code that is gone and accepted here, and a new one there': [
    (docs) => ({ ...docs, rows: docs.rows.filter(([code]) => code !== 14) }),
    (docs) => withCode(docs, 50, 'The bridge is up.', 'Мост поднят.'),
  ],
}

function filesOf({ rows, hasColumn, heading, more }: Docs): Readonly<Record<string, string>> {
  const table = (title: string, header: string, lines: readonly string[]): string =>
    [`# ${title}`, '', header, header.replace(/[^|]+/g, ' --- '), ...lines, ''].join('\n')
  const cell = (text: string): string => (hasColumn ? ` ${text} |` : '')
  return {
    'docs/en/gate-codes.md': table(
      heading,
      `| Code | Description |${cell('Final')}`,
      rows.map(([code, en, , isFinal]) => `| ${code} | ${en} |${cell(isFinal ? 'yes' : 'no')}`),
    ),
    'docs/ru/gate-codes.md': table(
      'Коды ворот',
      `| Код | Описание |${cell('Последний')}`,
      rows.map(([code, , ru, isFinal]) => `| ${code} | ${ru} |${cell(isFinal ? 'да' : 'нет')}`),
    ),
    ...Object.fromEntries(
      Object.entries(more).map(([name, row]) => [`docs/en/${name}.md`, table(name, '| Code | Description |', [row])]),
    ),
  }
}

const config = JSON.stringify({
  docs: 'docs/{locale}/*.md',
  locales: { source: 'en' },
  registry: 'docs/registry.yaml',
})

it.each(Object.keys(cases))('merges: %s', async (title) => {
  const [left, right] = cases[title] ?? [(docs: Docs) => docs, (docs: Docs) => docs]
  const workspace = await createWorkspace({ 'doc-codes.config.json': config, '.gitignore': 'generated/\n' })
  const git = (...words: readonly string[]): string => {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false']
    const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
    return execFileSync('git', [...identity, ...words], { cwd: workspace.root, env, encoding: 'utf8', stdio: 'pipe' })
  }
  const commit = async (docs: Docs): Promise<void> => {
    await settle(workspace, docs)
    git('add', '--all')
    git('commit', '--quiet', '--message', title)
  }
  git('init', '--quiet', '--initial-branch=main')
  await commit(base)
  git('checkout', '--quiet', '-b', 'left')
  await commit(left(base))
  git('checkout', '--quiet', '-b', 'right', 'main')
  // The output is not committed: on another branch it is made anew.
  await settle(workspace, base)
  await commit(right(base))
  git('merge', '--quiet', '--no-edit', 'left')
  const merged = await workspace.read('docs/registry.yaml')
  expect((await generate({ root: workspace.root })).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  )
  expect(await workspace.read('docs/registry.yaml')).toBe(merged)
  expect((await check({ root: workspace.root })).changes).toEqual([])
  // One branch that does both has the same registry.
  const alone = await createWorkspace({ 'doc-codes.config.json': config })
  await settle(alone, base)
  await settle(alone, left(base))
  await settle(alone, right(left(base)))
  expect(await alone.read('docs/registry.yaml')).toBe(merged)
})

/** Writes the docs and generates; codes that are gone are accepted. */
async function settle(workspace: Workspace, docs: Docs): Promise<void> {
  for (const [file, text] of Object.entries(filesOf(docs))) await workspace.write(file, text)
  const { diagnostics } = await generate({ root: workspace.root })
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  expect(errors.filter(({ rule }) => rule !== 'code-vanished')).toEqual([])
  if (errors.length === 0) return
  const { acceptCommand } = await import('../../generator/cli/commands/accept.ts')
  const silent = (): void => undefined
  const terminal = { root: workspace.root, env: {}, color: { out: false, err: false }, out: silent, err: silent }
  expect(await acceptCommand(terminal, 'gateCode', [], {})).toBe(0)
  expect((await generate({ root: workspace.root })).diagnostics.filter(({ severity }) => severity === 'error')).toEqual(
    [],
  )
}
