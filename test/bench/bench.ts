import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

import { build } from 'esbuild'

import { drawChart } from './chart.ts'
import { figures } from './figures.ts'
import { scaling } from './scaling.ts'
import { compare, type Comparison } from './measure.ts'

// `npm run bench [-- --only cold,unchanged] [-- --runs 7]`: whole processes in turn, medians, ratios within one run.
// `npm run bench -- --chart guide/scaling.svg` draws how the time grows with the rows of a table, and measures nothing else.
const { values } = parseArgs({
  options: { only: { type: 'string' }, runs: { type: 'string', default: '7' }, chart: { type: 'string' } },
})
const wanted = values.only?.split(',') ?? (values.chart === undefined ? Object.keys(figures) : [])
const unknown = wanted.filter((name) => !Object.hasOwn(figures, name))
if (unknown.length > 0) throw new Error(`no figure ${unknown.join(', ')}; there are ${Object.keys(figures).join(', ')}`)

await bundleFloors()
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown'}, ${process.platform}`
if (values.chart !== undefined) {
  const labels = { title: 'A cold run by the rows of one table', x: `rows (${machine})`, y: 'seconds' }
  const lines = scaling()
  for (const { name, points } of lines)
    console.log(
      `${name}: ${points.map(({ x, y }) => `${y.toFixed(1)} s for ${x.toLocaleString('en')} rows`).join(', ')}`,
    )
  writeFileSync(values.chart, drawChart(lines, labels))
}
console.log(`${machine}\n`)
console.log('| figure | against | runs | processor | wall | memory | bound |')
console.log('|---|---|--:|--:|--:|--:|---|')
for (const name of wanted)
  for (const { name: title, against, ours, theirs, bound, runs } of (await figures[name]?.()) ?? []) {
    const count = runs ?? Number(values.runs)
    const { ours: used, ratio } = compare(ours, theirs, count)
    const cells = [show(used, ratio, 'cpu'), show(used, ratio, 'wall'), show(used, ratio, 'memory')]
    const limits = Object.entries(bound).map(([kind, limit]) => `${kind} ${limit}`)
    console.log(`| ${title} | ${against} | ${count} | ${cells.join(' | ')} | ${limits.join(', ')} |`)
  }

function show(used: Comparison['ours'], ratio: Comparison['ratio'], kind: 'cpu' | 'wall' | 'memory'): string {
  const amount = kind === 'memory' ? `${used.memory.toFixed(0)} MiB` : `${used[kind].toFixed(2)} s`
  return `${ratio[kind].toFixed(2)} × (${amount})`
}

/** What ours is held against is bundled too: the floor is the libraries, not the number of their files. */
async function bundleFloors(): Promise<void> {
  await build({
    entryPoints: ['remark', 'enum'].map((name) => fileURLToPath(new URL(`floor/${name}.mjs`, import.meta.url))),
    outdir: fileURLToPath(new URL('../../coverage/bench', import.meta.url)),
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['ts-morph', 'prettier'],
    logLevel: 'warning',
  })
}
