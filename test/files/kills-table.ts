// `npm run test:kills`: real processes that are ended while they write, and runs two at a time.
import { parseArgs } from 'node:util'

import { endWhileWriting, runInPairs, type Tally } from './kills.ts'

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '300' },
    pairs: { type: 'string', default: '100' },
    calls: { type: 'string', default: '40' },
    signals: { type: 'string', default: '20' },
  },
})
const say = (what: string, { runs, hits, wrong }: Tally): void => {
  console.log(`${what}: ${runs} runs, ${hits} while they wrote, ${wrong.length} wrong`)
  for (const fault of wrong.slice(0, 10)) console.log(`    ${fault}`)
  if (wrong.length > 0) process.exitCode = 1
}
delete process.env.CI
say('SIGKILL', await endWhileWriting(Number(values.kills), 'SIGKILL'))
say('SIGINT', await endWhileWriting(Number(values.signals), 'SIGINT'))
say('SIGTERM', await endWhileWriting(Number(values.signals), 'SIGTERM'))
say('pairs of processes', await runInPairs(Number(values.pairs), 'processes'))
say('pairs of calls', await runInPairs(Number(values.calls), 'calls'))
