import { expect, it } from 'vitest'

import { page } from '../history/docs.ts'
import { run } from '../history/repository.ts'

const header = ['Code', 'Description'] as const
const table = (codes: readonly [string, string, string]): Readonly<Record<string, string>> => ({
  'en/tickets.md': page('Ticket errors', header, [
    [codes[0], 'The ticket has expired.'],
    [codes[1], 'The ticket was sold.'],
    [codes[2], 'The ticket is for tomorrow.'],
  ]),
})

async function said(codes: readonly [string, string, string]): Promise<readonly string[]> {
  const { registry } = await run({ docs: table(['1', '2', '3']), registry: '', config: {} })
  const { diagnostics } = await run({ docs: table(codes), registry: registry ?? '', config: {} })
  return diagnostics.map(({ rule, file, line, message }) => `${rule} ${file}:${String(line)} ${message}`)
}

it('says at the table that all codes of a published set are others', async () => {
  expect(await said(['101', '102', '103'])).toEqual([
    expect.stringMatching(
      /^set-renumbered docs\/en\/tickets\.md:7 .* 1 \(TicketHasExpired\) has become 101, and so have 2 more\.$/,
    ),
  ])
})

it('says at the code that makes strings of all what changed their type', async () => {
  expect(await said(['1', '2', '03'])).toContainEqual(
    expect.stringMatching(/^value-type-changed docs\/en\/tickets\.md:9 The codes of ticket were/),
  )
})
