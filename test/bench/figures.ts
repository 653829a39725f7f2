import { readdirSync, rmSync } from 'node:fs'
import * as module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { consumers } from './consumers.ts'
import type { Program } from './measure.ts'
import { peers } from './peers.ts'
import {
  brokenConfig,
  documentPath,
  documentText,
  longTable,
  longTableText,
  makeCold,
  manyDocuments,
  ownProject,
  write,
} from './projects.ts'

/** One line of the table: our process, what it is held against, and how many times that it may take. */
export interface Figure {
  readonly name: string
  readonly ours: Program
  readonly against: string
  readonly theirs: Program
  readonly bound: { readonly cpu?: number; readonly wall?: number; readonly memory?: number }
  /** How many runs count, where seven would take too long. */
  readonly runs?: number
}

const repository = fileURLToPath(new URL('../../', import.meta.url))
const bin = join(repository, 'dist/cli/main.js')
const floor = (name: string): string => join(repository, `coverage/bench/${name}.js`)
const seed = join(repository, 'docs-input/kk/api-codes.md')
const tsc = join(repository, 'node_modules/typescript/bin/tsc')
const nothing: Program = { words: ['-e', '0'], cwd: repository }

/** The figures by the name that `--only` takes; each makes its project when it is asked for. */
export const figures: Readonly<Record<string, () => readonly Figure[] | Promise<readonly Figure[]>>> = {
  cold: () => {
    const ours = coldRun(ownProject())
    return [
      {
        name: 'generate, cold, our docs',
        ours,
        against: 'the floor',
        theirs: enumFloor(0),
        bound: { cpu: 1.5, wall: 1.5 },
      },
      {
        name: 'generate, cold, our docs',
        ours,
        against: 'the floor and 22 files',
        theirs: enumFloor(22),
        bound: { cpu: 1, wall: 1 },
      },
    ]
  },
  peers: async () => {
    const ours = coldRun(ownProject())
    // From Node 22 what was compiled once is not compiled again, of the peers neither.
    const bound = 'enableCompileCache' in module ? 0.8 : 0.9
    return Object.entries(await peers()).map(([name, theirs]) => ({
      name: 'generate, cold, our docs',
      ours,
      against: name,
      theirs,
      bound: { cpu: bound, wall: bound },
    }))
  },
  unchanged: () => {
    const cwd = ownProject()
    return ['generate', 'lint'].map((verb) => ({
      name: `${verb}, nothing changed`,
      ours: { words: [bin, verb], cwd },
      against: 'node -e 0',
      theirs: nothing,
      bound: { cpu: 1.4, wall: 1.4 },
    }))
  },
  small: () => {
    const cwd = ownProject()
    const wrong = brokenConfig()
    return [
      { words: ['--help'], cwd },
      { words: ['explain', 'duplicate-code'], cwd },
      { words: ['generate'], cwd: wrong, exit: 2, name: 'an error in a JSON config' },
    ].map(({ words, cwd, exit, name = words.join(' ') }) => ({
      name,
      ours: { words: [bin, ...words], cwd, exit },
      against: 'node -e 0',
      theirs: nothing,
      bound: { cpu: 1.5, wall: 1.5 },
    }))
  },
  'one-of-many': () => {
    const changed = manyDocuments(200, 20)
    const whole = manyDocuments(200, 20)
    let times = 0
    return [
      {
        name: 'one document changed among 200 × 5 × 20',
        ours: {
          words: [bin, 'generate'],
          cwd: changed,
          before: () => {
            write(changed, documentPath('de', 7), documentText('de', 7, 20, `changed ${times++} times`))
          },
        },
        against: 'the full run',
        theirs: coldRun(whole, '--no-cache'),
        bound: { cpu: 0.15, wall: 0.15 },
        runs: 3,
      },
    ]
  },
  many: () => {
    const cwd = manyDocuments(1000, 20)
    const files = readdirSync(join(cwd, 'docs'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.md'),
    )
    return [
      {
        name: '1,000 × 5 × 20, cold',
        ours: coldRun(cwd),
        against: 'remark over them',
        theirs: { words: [floor('remark'), ...files.map((file) => join('docs', file))], cwd },
        bound: { wall: 1.5 },
        runs: 1,
      },
    ]
  },
  'long-table': () => {
    const cwd = longTable(10_000)
    const theirs = { words: [floor('remark'), 'codes.md'], cwd }
    const ours = coldRun(cwd)
    return [
      {
        name: '10,000 rows, cold',
        ours,
        against: 'remark over them',
        theirs,
        bound: { wall: 1.3, cpu: 1.8, memory: 0.6 },
        runs: 3,
      },
    ]
  },
  'one-row': () => {
    const changed = longTable(10_000)
    const whole = longTable(10_000)
    let times = 0
    return [
      {
        name: 'one row edited among 10,000',
        ours: {
          words: [bin, 'generate'],
          cwd: changed,
          before: () => {
            write(changed, 'codes.md', longTableText(10_000, `failed ${times++} times`))
          },
        },
        against: 'the full run',
        theirs: coldRun(whole, '--no-cache'),
        bound: { cpu: 0.35, wall: 0.35 },
        runs: 3,
      },
    ]
  },
  consumer: () => {
    const { ts, js, byHand } = consumers(10_000)
    const compile = (cwd: string): Program => ({ words: [tsc, '--project', cwd], cwd })
    return Object.entries({ ts, js }).map(([output, ours]) => ({
      name: `tsc of a consumer of 10,000 codes × 5 locales, output ${output}`,
      ours: compile(ours),
      against: 'the same by hand',
      theirs: compile(byHand),
      bound: { cpu: 1.2, wall: 1.2 },
      runs: 3,
    }))
  },
  doubling: () =>
    [50_000, 100_000].map((rows) => {
      const half = longTable(rows / 2)
      const whole = longTable(rows)
      return {
        name: `${rows.toLocaleString('en')} rows, cold`,
        ours: coldRun(whole),
        against: 'half of them',
        theirs: coldRun(half),
        bound: { cpu: 2.3, wall: 2.3 },
        runs: 1,
      }
    }),
}

/** A run that finds nothing which an earlier one made. */
function coldRun(cwd: string, ...options: readonly string[]): Program {
  const before = (): void => {
    makeCold(cwd)
  }
  return { words: [bin, 'generate', ...options], cwd, before }
}

function enumFloor(copies: number): Program {
  const out = join(repository, 'coverage/bench/enum-out.ts')
  const before = (): void => {
    rmSync(out, { force: true })
  }
  return { words: [floor('enum'), seed, out, String(copies)], cwd: repository, before }
}
