// `npm run test:hostile`: the processor time that a run takes on each hostile text, above one on an empty document. The bounds
// were set on a machine on which remark takes 2.9 s to parse a table of 10,000 rows; on a slower one they are as much longer.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { longTableText } from '../../bench/projects.ts'
import { hostile } from './hostile.ts'

interface Measured {
  readonly seconds: number
  /** Megabytes at the most. */
  readonly memory: number
  readonly code: number
}

const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '65536' },
    most: { type: 'string', default: '2' },
    only: { type: 'string', default: '' },
  },
})
const main = join(import.meta.dirname, '../../../dist/cli/main.js')
const root = mkdtempSync(join(tmpdir(), 'doc-codes-hostile-'))
// What the process took stands in the last line.
writeFileSync(
  join(root, 'measure.cjs'),
  `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  console.error(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1e3]))
})`,
)
writeFileSync(
  join(root, 'doc-codes.config.json'),
  JSON.stringify({ docs: 'docs/*', registry: null, locales: { source: 'en' }, shapes: ['table', 'heading', 'list'] }),
)

const slower = Math.max(1, remark() / 2.9)
console.log(`This machine is ${slower.toFixed(1)} times slower than the one of the bounds.`)
const empty = run('', 'a.md')
for (const [name, make] of Object.entries(hostile)) {
  if (!name.includes(values.only)) continue
  const { seconds, memory, code } = run(make(Number(values.size)), name.endsWith(' in MDX') ? 'a.mdx' : 'a.md')
  const above = seconds - empty.seconds
  const isSlow = above > Number(values.most) * slower
  if (isSlow || code > 1) process.exitCode = 1
  console.log(`${isSlow ? 'SLOW ' : ''}${above.toFixed(2)} s\t${memory.toFixed(0)} MB\texit ${code}\t${name}`)
}
rmSync(root, { recursive: true })

/** Seconds that remark alone takes for a long table. */
function remark(): number {
  writeFileSync(join(root, 'long.md'), longTableText(10_000, 'failed'))
  return measure([join(import.meta.dirname, '../../bench/floor/remark.mjs'), join(root, 'long.md')]).seconds
}

function run(text: string, file: string): Measured {
  rmSync(join(root, 'docs'), { recursive: true, force: true })
  mkdirSync(join(root, 'docs'))
  writeFileSync(join(root, 'docs', file), text)
  return measure([main, 'generate', '--no-cache'])
}

function measure(words: readonly string[]): Measured {
  const { stderr, status } = spawnSync(process.execPath, ['--require', join(root, 'measure.cjs'), ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  const [seconds, memory]: readonly number[] = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '[]')
  return { seconds: seconds ?? Number.NaN, memory: memory ?? Number.NaN, code: status ?? -1 }
}
