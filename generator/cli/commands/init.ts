import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'

import { configNames, findConfig } from '../../config/load-config.ts'
import { compareText } from '../../files/paths.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** `doc-codes init`: writes a first config that fits the folder. Overwrites nothing. */
export async function initCommand(terminal: Terminal): Promise<ExitCode> {
  const present = findConfig(terminal.root, undefined)
  if (present !== null) {
    terminal.err(`${present} is here already; edit it`)
    return 2
  }
  const { docs, source } = await guessDocs(terminal.root)
  const name = configNames[0]
  await writeFile(join(terminal.root, name), configText(docs, source), { flag: 'wx' })
  terminal.out(`${name} written: correct \`docs\` and \`locales.source\` in it, then run: doc-codes generate`)
  return 0
}

/** A folder whose subfolders are named as locales is a documentation tree in several languages. */
async function guessDocs(root: string): Promise<{ readonly docs: string; readonly source: string }> {
  const ignore = ['**/node_modules/**']
  const localized = (await glob(['*/*/**/*.md'], { cwd: root, ignore })).toSorted(compareText)
  const locales = localized
    .map((file) => file.split('/'))
    .filter(([, folder = '']) => /^[a-z]{2}(?:-[A-Z]{2})?$/.test(folder))
  const [folder = '', first = 'en'] = locales[0] ?? []
  if (folder !== '') {
    const own = new Set(locales.filter(([parent]) => parent === folder).map(([, locale = '']) => locale))
    return { docs: `${folder}/{locale}/**/*.md`, source: own.has('en') ? 'en' : first }
  }
  const inDocs = await glob(['docs/**/*.md'], { cwd: root, ignore })
  return { docs: inDocs.length > 0 ? 'docs/**/*.md' : '*.md', source: 'en' }
}

function configText(docs: string, source: string): string {
  const folder = docs.includes('/') ? docs.slice(0, docs.indexOf('/')) : 'docs'
  return `import { defineConfig } from 'doc-codes'

export default defineConfig({
  docs: '${docs}',
  locales: { source: '${source}' },
  registry: '${folder}/registry.yaml',
  out: 'generated',
})
`
}
