// `npm run labels:score`: how well documents are read, by the labels of this folder. The documents themselves are no part of
// the project: they stand in `../documents`, or where DOC_CODES_DOCUMENTS says, by repository and path.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { readTables, resolveSettings } from '../../generator/core.ts'
import { decode } from '../../generator/docs/decode.ts'
import { compare, sum, type Score } from './compare.ts'
import { readLabels } from './labels.ts'

const root = process.env.DOC_CODES_DOCUMENTS ?? fileURLToPath(new URL('../../../documents', import.meta.url))
const scores: Score[] = []
let absent = 0
for (const label of readLabels()) {
  const file = join(root, label.repository, label.path)
  if (!existsSync(file)) {
    absent++
    continue
  }
  const { value: text } = await decode(readFileSync(file), label.path)
  const document = { file: label.path, path: label.path, locale: 'und', text: text ?? '' }
  const { value } = readTables(document, resolveSettings({ docs: '*.md', registry: null }))
  scores.push(compare(label, value))
}
const { right, wrong, missed, codes, found, extra, columns, misses } = sum(scores)
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
console.log(misses.join('\n'))
console.log(`${scores.length} documents`)
if (absent > 0) console.log(`${absent} documents are not in ${root}: what follows leaves them out`)
console.log(
  `tables F1 ${share(2 * right, 2 * right + wrong + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
)
console.log(`codes ${share(found, codes + extra)} (${found} of ${codes}, ${extra} more)`)
console.log(`columns ${share(columns, right)} (${columns} of ${right})`)
