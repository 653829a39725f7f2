import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import type { Diagnostic, TextEdit } from '../../generator/diagnostics/diagnostic.ts'
import type { Documents, Example } from '../../generator/diagnostics/examples/example.ts'
import { examples } from '../../generator/diagnostics/examples/index.ts'
import { rules } from '../../generator/diagnostics/rules/index.ts'
import * as names from '../../generator/diagnostics/rules/names.ts'
import { inspect } from '../../generator/index.ts'
import { makeFolder } from '../support/workspace.ts'

const folders: (() => Promise<void>)[] = []
afterAll(() => Promise.all(folders.map((dispose) => dispose())))

/** What a project of some documents finds wrong. No example is about names. */
async function lint(documents: Documents, { config, encoding = 'utf8' }: Example): Promise<readonly Diagnostic[]> {
  const isLocalized = Object.keys(documents).some((file) => file.startsWith('docs/'))
  const settings = {
    docs: isLocalized ? ['docs/{locale}/*.md'] : ['*.md', '*.rst'].filter((glob) => hasFileLike(documents, glob)),
    locales: { source: 'en' },
    rules: Object.fromEntries(Object.values(names).map(({ name }) => [name, 'off'])),
    ...config,
  }
  const { root, dispose } = await makeFolder({ ...documents, 'doc-codes.config.json': JSON.stringify(settings) })
  folders.push(dispose)
  for (const [file, text] of Object.entries(documents)) await writeFile(join(root, file), Buffer.from(text, encoding))
  const { diagnostics } = await inspect({ root })
  return diagnostics
}

const known = new Map<Example, Promise<readonly Diagnostic[]>>()

/** What an example finds wrong, read once for all tests. */
function lintBad(example: Example): Promise<readonly Diagnostic[]> {
  const found = known.get(example) ?? lint(example.bad, example)
  known.set(example, found)
  return found
}

function hasFileLike(documents: Documents, glob: string): boolean {
  return Object.keys(documents).some((file) => file.endsWith(glob.slice(1)))
}

describe.each([...examples])('the example of %s', (rule, example) => {
  it('is of a rule that there is', () => {
    expect(rules.map(({ name }) => name)).toContain(rule)
  })

  it('has the problem and no other; its neighbour has none', async () => {
    const found = await lintBad(example)
    expect([...new Set(found.map((one) => one.rule))]).toEqual([rule])
    expect(await lint(example.good, example)).toEqual([])
  })

  it('ends behind where it begins, and is mended by its edits', async () => {
    const found = await lintBad(example)
    for (const { line, column, end } of found)
      if (end !== undefined) expect([line, end.line > line || end.column >= column]).toEqual([line, true])
    const mends = found.filter(({ edits }) => edits !== undefined)
    if (mends.length === 0) return
    const mended = mends.reduce<Documents>((documents, { file, edits = [] }) => {
      return { ...documents, [file]: edits.reduceRight(apply, documents[file] ?? '') }
    }, example.bad)
    expect(await lint(mended, example)).toEqual([])
  })
})

it('ends where the guilty characters do, but for what is about a whole document, table or language', async () => {
  const found = await Promise.all([...examples.values()].map(lintBad))
  const endless = found.flat().flatMap(({ rule, end }) => (end === undefined ? [rule] : []))
  expect([...new Set(endless)].toSorted()).toEqual([
    'anchors-differ',
    'columns-differ',
    'doubtful-locale',
    'empty-document',
    'extra-set',
    'garbled-document',
    'locale-twice',
    'lost-html-rows',
    'missing-set',
    'no-code-table',
    'no-source-locale',
    'not-canonical-locale',
    'not-markdown',
    'not-utf8',
    'translation-copied',
    'unknown-locale',
    'unread-code-table',
  ])
})

it('some of the rules know how to mend what they find', async () => {
  const found = await Promise.all([...examples.values()].map(lintBad))
  const mending = found.flat().flatMap(({ rule, edits }) => (edits === undefined ? [] : [rule]))
  expect([...new Set(mending)].toSorted()).toEqual([
    'anchor-mismatch',
    'bidi-control',
    'broken-delimiter-row',
    'control-character',
    'doubled-bar',
    'foreign-character',
    'heading-without-space',
    'invisible-cell',
    'invisible-character',
    'line-separator',
    'look-alike-bar',
    'missing-delimiter-row',
    'mixed-script',
    'mojibake',
    'not-nfc',
    'swallowed-line',
    'swallowed-table',
    'table-inside-html',
    'tag-character',
    'undefined-reference',
  ])
})

function apply(text: string, { start, end, newText }: TextEdit): string {
  const lines = text.split('\n')
  const offsetOf = ({ line, column }: TextEdit['start']): number =>
    lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, column - 1)
  return text.slice(0, offsetOf(start)) + newText + text.slice(offsetOf(end))
}
