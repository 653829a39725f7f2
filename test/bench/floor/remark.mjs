// Reads and parses documents with remark-parse and remark-gfm and does nothing else: `node remark.mjs FILE…`.
import { readFileSync } from 'node:fs'

import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const remark = unified().use(remarkParse).use(remarkGfm).freeze()
for (const file of process.argv.slice(2)) remark.parse(readFileSync(file, 'utf8'))
