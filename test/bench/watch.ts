import { spawn } from 'node:child_process'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

import { ownProject } from './projects.ts'

// `npm run bench:watch`: how long a warm process takes from an edited text of our docs to the written module.
const runs = 15
const bound = 60
const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const root = ownProject()
const document = join(root, 'docs-input/en/api-codes.md')
const written = join(root, 'generated/api-code/messages/en.ts')

const watching = spawn(process.execPath, [bin, 'generate', '--watch'], { cwd: root, stdio: 'ignore' })
try {
  await changed(written, 0)
  await sleep(1000)
  const times: number[] = []
  for (let run = 0; run < runs; run++) times.push(await edit(run))
  // The first edits warm the process up.
  const warm = times.slice(5).toSorted((a, b) => a - b)
  const median = warm[Math.floor(warm.length / 2)] ?? Number.NaN
  console.log(`edit to written, our docs: median ${median.toFixed(0)} ms of ${warm.length} (bound ${bound} ms)`)
} finally {
  watching.kill()
  rmSync(root, { recursive: true, force: true })
}

async function edit(run: number): Promise<number> {
  const before = modified(written)
  const text = readFileSync(document, 'utf8')
  const started = performance.now()
  writeFileSync(document, text.replace(/(API method failed)(?: again \d+)?\./, `$1 again ${run}.`))
  await changed(written, before)
  const took = performance.now() - started
  await sleep(300)
  return took
}

async function changed(file: string, before: number): Promise<void> {
  const until = performance.now() + 30_000
  while (modified(file) === before) {
    if (performance.now() > until) throw new Error(`${file} has not changed`)
    await sleep(1)
  }
}

function modified(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
