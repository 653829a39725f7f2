// `node scripts/compare-parsers.mjs DOC…`: names the documents that the parser as it is bundled (edit-in-place.mjs) reads
// otherwise than the parser as it is published, and ends with 1 where there is one.
import { Buffer } from 'node:buffer'
import { readFile } from 'node:fs/promises'

import { build } from 'esbuild'

import { forEsbuild } from './edit-in-place.mjs'

const entry = `import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml', 'toml']).freeze()
export const parse = (text) => markdown.parse(text)`

const [published, bundled] = await Promise.all([parser([]), parser([forEsbuild])])
const files = process.argv.slice(2)
const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')))
const unlike = files.filter((_, index) => treeOf(published, texts[index]) !== treeOf(bundled, texts[index]))
process.stdout.write(unlike.length === 0 ? `${files.length} documents alike\n` : `${unlike.join('\n')}\n`)
process.exitCode = unlike.length === 0 ? 0 : 1

function treeOf(parse, text) {
  return JSON.stringify(parse(text))
}

async function parser(plugins) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: import.meta.dirname, loader: 'js' },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    plugins,
  })
  const code = Buffer.from(outputFiles[0].contents).toString('base64')
  return (await import(`data:text/javascript;base64,${code}`)).parse
}
