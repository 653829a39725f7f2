// `npm run labels:score`: how well documents are read, by the labels of this folder. `-- owner/name …` scores these repositories alone.
import { readTables, resolveSettings } from '../../generator/core.ts'
import { compare, sum } from './compare.ts'
import { readDocuments } from './read-documents.ts'

const wanted = process.argv.slice(2)
const documents = (await readDocuments()).filter(
  ({ label }) => wanted.length === 0 || wanted.includes(label.repository),
)
const scores = documents.map(({ label, text }) => {
  const document = { file: label.path, path: label.path, locale: 'und', text }
  return compare(label, readTables(document, resolveSettings({ docs: '*.md', registry: null })).value)
})
const { right, wrong, missed, codes, found, extra, columns, misses } = sum(scores)
const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3))
console.log(misses.join('\n'))
console.log(`${scores.length} documents`)
console.log(
  `tables F1 ${share(2 * right, 2 * right + wrong + missed)} (${right} right, ${wrong} wrong, ${missed} missed)`,
)
console.log(`codes ${share(found, codes + extra)} (${found} of ${codes}, ${extra} more)`)
console.log(`columns ${share(columns, right)} (${columns} of ${right})`)
