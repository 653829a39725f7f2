// `npm run test:hostile`: the processor time and the memory that each hostile text takes, above an empty document.
import { parseArgs } from 'node:util'

import { readTables } from '../../../generator/docs/read-tables.ts'
import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { hostile } from './hostile.ts'

const { values } = parseArgs({
  options: { size: { type: 'string', default: '65536' }, most: { type: 'string', default: '2' } },
})
const settings = resolveSettings({
  docs: 'a.md',
  registry: null,
  locales: { source: 'en' },
  shapes: ['table', 'heading', 'list'],
})

for (const [name, make] of Object.entries(hostile)) {
  const text = make(Number(values.size))
  const start = process.cpuUsage()
  const { value, diagnostics } = readTables({ file: 'a.md', path: 'a.md', locale: 'en', text }, settings)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  const longest = Math.max(0, ...diagnostics.map(({ message }) => message.length))
  const memory = Math.round(process.memoryUsage().rss / 1e6)
  const isSlow = seconds > Number(values.most)
  if (isSlow) process.exitCode = 1
  const rows = value.reduce((sum, table) => sum + table.rows.length, 0)
  console.log(
    `${isSlow ? 'SLOW ' : ''}${seconds.toFixed(2)} s\t${memory} MB\t${rows} rows\t${diagnostics.length} problems, the longest ${longest}\t${name}`,
  )
}
