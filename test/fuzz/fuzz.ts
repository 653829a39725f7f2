// `npm run fuzz -- --runs N --seed S`: two of five runs damage a table, two read any bytes, one makes a project of hostile
// text. The first failure of each is shrunk and printed.
import { parseArgs } from 'node:util'

import { fuzz } from './fuzz-all.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3000' },
    seed: { type: 'string' },
    // Seconds of the processor that one input may take.
    most: { type: 'string', default: '2' },
  },
})
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
const { runs, written, failures } = await fuzz(Number(values.runs), seed, Number(values.most))
for (const failure of failures) console.log(`${failure}\n`)
console.log(`${runs} inputs with seed ${seed}, ${written} outputs compiled and run: ${failures.length} failures`)
process.exitCode = failures.length > 0 ? 1 : 0
