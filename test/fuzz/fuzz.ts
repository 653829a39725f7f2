import * as fc from 'fast-check'
import { parseArgs } from 'node:util'
import { lostInSilence } from './conservation.ts'
import { mutations } from './mutations.ts'

const { values } = parseArgs({ options: { runs: { type: 'string', default: '3000' }, seed: { type: 'string' } } })
const seed = values.seed === undefined ? Date.now() % 1_000_000 : Number(values.seed)
const silent = new Map<string, string>()
const told = { runs: 0 }

fc.assert(
  fc.property(mutations(), (mutation) => {
    told.runs += 1
    const lost = lostInSilence(mutation)
    if (lost.length > 0) silent.set(mutation.damage.replace(/^line \d+: /, ''), mutation.after)
  }),
  { numRuns: Number(values.runs), seed },
)
for (const [damage, text] of silent) console.log(`${damage}\n${text.replace(/^/gm, '    ')}`)
console.log(`${told.runs} mutations with seed ${seed}: ${silent.size} kinds of them lose rows in silence`)
process.exitCode = silent.size > 0 ? 1 : 0
