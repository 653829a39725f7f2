// `npm run test:faults`: what comes of a run, by operation and by what goes wrong at it.
import { stdout } from 'node:process'

import { after, before, type Fault, type Outcome, refusals, runOn } from './faults.ts'

const { asked } = await runOn(Number.POSITIVE_INFINITY, 'death')
const faults: readonly (readonly [string, Fault])[] = [
  ...refusals.map((refuses) => [refuses, { refuses, forGood: false }] as const),
  ['for good', { refuses: 'EROFS', forGood: true }],
  ['death', 'death'],
]

function verdict({ left, said, isSeen, mended }: Outcome): string {
  const is = (files: Readonly<Record<string, string>>): boolean => JSON.stringify(left) === JSON.stringify(files)
  const state = is(before) ? 'old' : is(after) ? 'new' : 'half'
  const told = said.length > 0 ? '' : ', silent'
  const wrong = [
    ...(state === 'half' && !isSeen ? ['unseen'] : []),
    ...(JSON.stringify(mended) === JSON.stringify(after) ? [] : ['not mended']),
  ]
  return [state + (state === 'new' ? '' : told), ...wrong].join(', ')
}

stdout.write(['operation', ...faults.map(([name]) => name)].join('\t') + '\n')
for (const [at, operation] of asked.entries()) {
  const verdicts = []
  for (const [, fault] of faults) verdicts.push(verdict(await runOn(at, fault)))
  stdout.write([operation, ...verdicts].join('\t') + '\n')
}
