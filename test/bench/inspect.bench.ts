import { existsSync, readdirSync, readFileSync } from 'node:fs'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { bench, describe } from 'vitest'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { identifySets } from '../../generator/model/identity/identify-sets.ts'

// How long does it take to read every document of the corpus, against parsing it with remark and nothing else?
// `npx vitest bench test/bench/inspect.bench.ts`: the bar is 1.5 times, in one process, warm.
const folder = new URL('../../../shared/corpus/files/', import.meta.url)
const isThere = existsSync(folder)
const documents = (isThere ? readdirSync(folder) : []).map((file) => ({
  file,
  path: file,
  locale: 'und',
  text: readFileSync(new URL(file, folder), 'utf8'),
}))
const settings = resolveSettings({ docs: '*.md', registry: null })
const remark = unified().use(remarkParse).use(remarkGfm).freeze()

describe.skipIf(!isThere)('all documents of the corpus', () => {
  bench('parsed with remark and nothing else', () => {
    for (const { text } of documents) remark.parse(text)
  })
  bench('inspected', () => {
    const tables = documents.flatMap((document) => readTables(document, settings).value)
    identifySets(tables, settings, new Map())
  })
})
