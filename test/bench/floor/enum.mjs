// The least that a generator on these libraries does: reads a table with remark and hast, and prints one enum of its
// codes with ts-morph and prettier. `node enum.mjs FILE OUT [COPIES]` formats and writes that many copies beside it.
import { readFileSync, writeFileSync } from 'node:fs'

import { raw } from 'hast-util-raw'
import { toHast } from 'mdast-util-to-hast'
import { toString } from 'mdast-util-to-string'
import { format } from 'prettier'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { Project } from 'ts-morph'
import { unified } from 'unified'

const [file = '', out = '', copies = '0'] = process.argv.slice(2)
const tree = unified().use(remarkParse).use(remarkGfm).parse(readFileSync(file, 'utf8'))
const table = tree.children.find((node) => node.type === 'table')
const members = table.children.slice(1).map((row) => {
  const [code, text] = row.children
  raw(toHast(text))
  return {
    name: `Code${toString(code)}`,
    value: Number(toString(code)),
    docs: [toString(text).replaceAll('*/', '*\\/')],
  }
})
const project = new Project({ useInMemoryFileSystem: true })
const source = project.createSourceFile('codes.ts', {
  statements: [{ kind: 8, name: 'Code', isExported: true, members }],
})
const text = source.getFullText()
writeFileSync(out, await format(text, { parser: 'babel-ts' }))
for (let copy = 0; copy < Number(copies); copy++)
  writeFileSync(`${out}.${copy}`, await format(text, { parser: 'babel-ts' }))
