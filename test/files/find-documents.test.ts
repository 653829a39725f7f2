import { symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { check } from '../../generator/api/run.ts'
import type { Config } from '../../generator/config/config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { findDocuments } from '../../generator/files/find-documents.ts'
import { createWorkspace } from '../support/workspace.ts'

interface Found {
  /** `locale path`, by file. */
  readonly documents: Readonly<Record<string, string>>
  /** `rule file message fix` */
  readonly problems: readonly string[]
}

async function find(files: readonly string[], config: Partial<Config> & Pick<Config, 'docs'>): Promise<Found> {
  const { root } = await createWorkspace(Object.fromEntries(files.map((file) => [file, ''])))
  const settings = resolveSettings({ locales: { source: 'en' }, ...config }, { configFile: 'c.json' })
  const { value, diagnostics } = await findDocuments(root, settings)
  return {
    documents: Object.fromEntries(value.map(({ file, locale, path }) => [file, `${locale} ${path}`])),
    problems: diagnostics.map(({ rule, file, message, fix }) => `${rule} ${file} ${message} ${fix}`),
  }
}

const nothing: readonly string[] = []

describe('the documents of the config', () => {
  it('are those of `docs` without those behind ! and those of `ignore`', async () => {
    const files = ['docs/a.md', 'docs/old/b.md', 'docs/new/internal/c.md', 'docs/new/d.md', 'docs/e.draft.md']
    const left = { documents: { 'docs/a.md': 'en a.md', 'docs/new/d.md': 'en new/d.md' }, problems: nothing }
    const ignore = ['docs/old', '**/internal/**', 'docs/*.draft.md']
    expect(await find(files, { docs: 'docs/**/*.md', ignore })).toEqual(left)
    expect(
      await find(files, { docs: ['!docs/old/**', './docs/**/*.md', '!./docs/**/{internal/**,*.draft.md}'] }),
    ).toEqual(left)
    expect(await find(files, { docs: ['docs/**/*.md', '!docs/old/*.md'], ignore: ignore.slice(1) })).toEqual(left)
  })

  it('may be left out in each language', async () => {
    const files = ['docs/en/a.md', 'docs/en/old/b.md', 'docs/fr/a.md', 'docs/fr/old/b.md']
    const { documents } = await find(files, { docs: ['docs/{locale}/**/*.md', '!docs/{locale}/old/*.md'] })
    expect(documents).toEqual({ 'docs/en/a.md': 'en a.md', 'docs/fr/a.md': 'fr a.md' })
  })

  it.each([
    ['docs', { docs: ['docs/*.md', 'docs/*.mdx'] }, 'No document matches “docs/*.mdx”. Write “docs/*.md”.'],
    ['docs', { docs: 'doc/*.md' }, 'No document matches “doc/*.md”. Write “docs/*.md”.'],
    ['docs', { docs: 'Docs/{locale}/*.md' }, 'No document matches “Docs/{locale}/*.md”. Write “docs/{locale}/*.md”.'],
    ['docs', { docs: 'docs/cods.md' }, 'No document matches “docs/cods.md”. Write “docs/codes.md”.'],
    ['docs', { docs: 'docs\\*.md' }, 'No document matches “docs\\*.md”. Write “docs/*.md”.'],
    ['docs', { docs: 'docs\\**\\*.md' }, 'No document matches “docs\\**\\*.md”. Write “docs/**/*.md”.'],
    ['docs', { docs: 'docs/' }, 'No document matches “docs/”. Write “docs/**/*.md”.'],
    ['docs', { docs: 'docs/**/*.mdx' }, 'No document matches “docs/**/*.mdx”. Write “docs/**/*.md”.'],
    ['docs', { docs: 'docs/**/*.MD' }, 'No document matches “docs/**/*.MD”. Write “docs/**/*.md”.'],
    ['docs', { docs: '{lang}/*.md' }, 'No document matches “{lang}/*.md”. Write “{locale}/*.md”.'],
    ['docs', { docs: 'docs/.*\\.md' }, 'No document matches “docs/.*\\.md”. Correct `docs` in the config.'],
    [
      'docs',
      { docs: ['!docs/old/**'] },
      '`docs` has no pattern that names documents. Write one first, such as “docs/**/*.md”: one with ! only leaves out what others name.',
    ],
    ['docs', { docs: ['docs/*.md', '!docs/**'] }, 'All documents are left out. Correct `docs` in the config.'],
    ['ignore', { docs: 'docs/*.md', ignore: 'docs/odl/*' }, '“docs/odl/*” leaves nothing out. Write “docs/old/*”.'],
    ['ignore', { docs: ['docs/*.md', '!old/*'] }, '“!old/*” leaves nothing out. Correct the pattern, or delete it.'],
    ['ignore', { docs: 'docs/*.md', ignore: 'docs\\old' }, '“docs\\old” leaves nothing out. Write “docs/old”.'],
  ])('are missing: %s %j', async (key, config, message) => {
    const { problems } = await find(['docs/codes.md', 'docs/old/b.md'], config)
    expect(problems).toEqual([`${key === 'docs' ? 'no-documents' : 'nothing-ignored'} c.json ${message}`])
  })

  it('are in the locale of their name where other patterns match them, too', async () => {
    const files = ['docs/codes.md', 'docs/codes.fr.md', 'docs/codes.pt-BR.md', 'docs/release.notes.md', 'docs/a.v2.md']
    expect(await find(files, { docs: ['docs/*.md', 'docs/*.{locale}.md'] })).toEqual({
      documents: {
        'docs/codes.md': 'en codes.md',
        'docs/codes.fr.md': 'fr codes.md',
        'docs/codes.pt-BR.md': 'pt-BR codes.md',
        'docs/release.notes.md': 'en release.notes.md',
        'docs/a.v2.md': 'en a.v2.md',
      },
      problems: nothing,
    })
    const { documents, problems } = await find(['codes.md', 'codes.ua.md'], { docs: ['*.md', '*.{locale}.md'] })
    expect(documents).toEqual({ 'codes.md': 'en codes.md' })
    expect(problems).toEqual([expect.stringMatching(/^unknown-locale codes\.ua\.md .*uk/)])
  })

  it('are in the locale of their folder, at whatever depth the source stands', async () => {
    const files = [
      'docs/a/codes.mdx',
      'i18n/fr/docusaurus-plugin-content-docs/current/a/codes.mdx',
      'i18n/fr/code.json',
    ]
    const docs = ['docs/**/*.mdx', 'i18n/{locale}/docusaurus-plugin-content-docs/current/**/*.mdx']
    expect(await find(files, { docs })).toEqual({
      documents: { [files[0] ?? '']: 'en a/codes.mdx', [files[1] ?? '']: 'fr a/codes.mdx' },
      problems: nothing,
    })
    const starlight = ['src/content/docs/codes.md', 'src/content/docs/fr/codes.md', 'src/content/docs/guides/x.md']
    const { documents } = await find(starlight, {
      docs: ['src/content/docs/**/*.md', 'src/content/docs/{locale}/**/*.md'],
    })
    expect(Object.values(documents)).toEqual(['en codes.md', 'fr codes.md', 'en guides/x.md'])
  })

  it('in another folder for a locale that there is not are one problem', async () => {
    const { problems } = await find(['docs/xx/a.md', 'docs/xx/b.md', 'docs/en/a.md'], { docs: 'docs/{locale}/*.md' })
    expect(problems).toEqual([expect.stringMatching(/^unknown-locale docs\/xx\/a\.md/)])
  })
})

it.each([
  ['rst', 'Codes\n=====\n\n====  =====\nCode  What\n====  =====\n1     shut\n====  =====\n', 'reStructuredText'],
  ['adoc', '= Codes\n\n|===\n|Code |Description\n|1 |The gate is shut.\n|===\n', 'AsciiDoc'],
  ['CSV', 'code,description\n1,The gate is shut.\n', 'CSV'],
])('a .%s is no Markdown, and what converts it is said', async (ending, text, format) => {
  const { root } = await createWorkspace({ [`docs/codes.${ending}`]: text })
  const { diagnostics } = await check({ root, documents: [`docs/codes.${ending}`], out: 'out' })
  expect(diagnostics.map(({ rule }) => rule)).toEqual(['not-markdown'])
  expect(diagnostics[0]?.message).toContain(format)
  expect(diagnostics[0]?.fix).toContain(`docs/codes.md docs/codes.${ending}`)
})

describe('documents come from the working directory', () => {
  const table = '| Code | Description |\n|---|---|\n| 1 | The bell is cracked. |\n'

  it.each([
    ['../bells/*.md', '..', '“../bells/*.md” leads out'],
    ['docs/../../bells/{locale}/*.md', '..', '“docs/../../bells/{locale}/*.md” leads out'],
    ['../../*/docs/*.md', '../..', '“../../*/docs/*.md” leads out'],
  ])('and not from %s, unless `within` is %s', async (pattern, within, message) => {
    const { documents, problems } = await find(['docs/a.md'], { docs: ['docs/*.md', pattern] })
    expect(documents).toEqual({})
    expect(problems).toEqual([expect.stringMatching(/^documents-outside c\.json .*within: '/)])
    expect(problems[0]).toContain(message)
    expect(problems[0]).toContain(`within: '${within}'`)
    const allowed = await find(['docs/a.md'], { docs: ['docs/*.md', pattern], within })
    expect(allowed.problems.join()).not.toContain('outside')
  })

  it('and a pattern is relative on every machine', async () => {
    const { root } = await createWorkspace({ 'docs/a.md': table })
    const settings = resolveSettings({ docs: `${root}/docs/*.md`, within: '..' })
    const { diagnostics } = await findDocuments(root, settings)
    expect(diagnostics.map(({ rule, fix }) => `${rule} ${fix}`)).toEqual(['documents-outside Write “docs/*.md”.'])
  })

  it('and links to documents and folders stay in it', async () => {
    const { root, write } = await createWorkspace({ 'shop/docs/a.md': table, 'bells/b.md': table, 'bells/c.md': table })
    await write('shop/parts/d.md', table)
    await symlink('../parts/d.md', join(root, 'shop/docs/d.md'))
    const look = async (within: string): Promise<readonly string[]> => {
      const settings = resolveSettings({ docs: 'docs/**/*.md', within, locales: { source: 'en' } })
      const { value, diagnostics } = await findDocuments(join(root, 'shop'), settings)
      return [...value.map(({ file }) => file), ...diagnostics.map(({ rule, file, fix }) => `${rule} ${file} ${fix}`)]
    }
    expect(await look('.')).toEqual(['docs/a.md', 'docs/d.md'])
    await symlink('../../bells', join(root, 'shop/docs/bells'))
    const fix =
      "Replace it by a real file or folder, leave it out with `ignore`, or allow it in the config: `within: '..'`."
    expect(await look('.')).toEqual([`link-outside docs/bells ${fix}`])
    expect(await look('..')).toEqual(['docs/a.md', 'docs/bells/b.md', 'docs/bells/c.md', 'docs/d.md'])
  })
})
