import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { describe, expect, test } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { SourceDocument } from '../../generator/docs/document.ts'
import { readInTwo } from '../../generator/files/threads/read-in-two.ts'
import { compile } from '../../generator/generate.ts'
import { noMemory } from '../../generator/memory.ts'
import type { Step } from '../../generator/progress.ts'
import { createWorkspace } from '../support/workspace.ts'

const script = new URL('../../dist/reading-thread.js', import.meta.url)
const settings = resolveSettings({ docs: 'docs/{locale}/*.md', locales: { source: 'en' }, registry: 'names.yaml' })
const input = { documents: documents(), registry: '', settings }
const without = compile(input)

describe.runIf(availableParallelism() > 1)('where a second thread reads', () => {
  test('all is read by the two, and says what one reads', async () => {
    const steps: Step[] = []
    const memory = await readInTwo(
      input.documents,
      settings,
      { progress: (step) => void steps.push(step) },
      { from: 0, script },
    )

    expect(steps.map(({ done }) => done)).toEqual(input.documents.map((_, index) => index + 1))
    const both = compile({ ...input, memory })
    expect(both).toEqual(without)
    expect(both.diagnostics.map(({ rule }) => rule)).toContain('inline-code-differs')
    expect(both.model?.sets).toHaveLength(6)
  })

  test('a thread that fails leaves its half to the first', async () => {
    const workspace = await createWorkspace({ 'thread.mjs': 'throw new Error("no memory left")\n' })
    const broken = pathToFileURL(join(workspace.root, 'thread.mjs'))
    const steps: Step[] = []
    const memory = await readInTwo(
      input.documents,
      settings,
      { progress: (step) => void steps.push(step) },
      { from: 0, script: broken },
    )

    expect(steps.length).toBeLessThan(input.documents.length)
    expect(steps.length).toBeGreaterThan(0)
    expect(compile({ ...input, memory })).toEqual(without)
  })
})

test('short documents, and those that earlier runs have read, are left to one thread', async () => {
  const remembering = { ...noMemory, isEmpty: () => false }

  expect(await readInTwo(input.documents, settings, { memory: noMemory }, { script })).toBe(noMemory)
  expect(await readInTwo(input.documents, settings, { memory: remembering }, { from: 0, script })).toBe(remembering)
  // One document and its translation cannot be parted.
  expect(await readInTwo(input.documents.slice(0, 2), settings, { memory: noMemory }, { from: 0, script })).toBe(
    noMemory,
  )
})

/** Six pages with their translations, one of which lacks a row. */
function documents(): readonly SourceDocument[] {
  return ['door', 'lamp', 'lift', 'pump', 'rail', 'tank'].flatMap((thing, page) =>
    ['en', 'de'].map((locale) => ({
      file: `docs/${locale}/${thing}-codes.md`,
      path: `docs/{locale}/${thing}-codes.md`,
      locale,
      text: `# ${thing}\n\n| Code | ${locale === 'en' ? 'Description' : 'Beschreibung'} |\n|---|---|\n${rowsOf(thing, locale, page)}`,
    })),
  )
}

function rowsOf(thing: string, locale: string, page: number): string {
  const says = locale === 'en' ? `The ${thing} has **stopped**.` : `Nichts geht mehr: \`${thing}\` **steht**.`
  const codes = [1, 2, 3].map((code) => 100 * page + code)
  const rows = locale === 'de' && thing === 'lift' ? codes.slice(1) : codes
  return rows.map((code) => `| ${code} | ${says} Ask for ${code}. |\n`).join('')
}
