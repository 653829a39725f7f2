import { expect, it } from 'vitest'

import { page } from '../history/docs.ts'
import { run } from '../history/repository.ts'

const header = ['Code', 'Description'] as const
const docs = {
  'en/tickets.md': page('Ticket errors', header, [
    ['1', 'The ticket has expired.'],
    ['2', 'The ticket was sold.'],
  ]),
  'en/luggage.md': page('Luggage errors', header, [
    ['21', 'The suitcase is too heavy.'],
    ['22', 'The label came off.'],
  ]),
}

it.each([
  ['ticket', ['tickets.md', 'luggage.md'], ['luggage into ticket']],
  ['trip', ['tickets.md', 'luggage.md'], ['luggage into trip', 'ticket into trip']],
  ['trip', ['tickets.md'], ['ticket into trip']],
])('says which published sets the config joins in %s', async (id, from, merged) => {
  const { registry } = await run({ docs, registry: '', config: {} })
  const { diagnostics } = await run({ docs, registry: registry ?? '', config: { sets: { [id]: { from } } } })
  expect(diagnostics.map(({ rule }) => rule)).toEqual(merged.map(() => 'sets-merged'))
  expect(
    diagnostics.map(({ message }) => message.replace(/.*table of (\w+) holds the codes of (\w+),.*/, '$2 into $1')),
  ).toEqual(merged)
})
