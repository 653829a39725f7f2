import { describe, expect, it } from 'vitest'

import { generate } from '../../generator/api/run.ts'
import { createWorkspace } from '../support/workspace.ts'
import { english, init, prose } from './run-init.ts'

const lamps = `# Lamp codes

| Code | Description |
|---|---|
| 1 | The bulb is broken. |
| 2 | The battery is low. |
`
const french = `# Codes du portail

| Code | Description |
|---|---|
| 1 | Le portail est fermé. |
| 2 | La file est pleine. |
`
const russian = `# Коды ворот

| Код | Описание |
|---|---|
| 1 | Ворота закрыты. |
| 2 | Очередь заполнена. |
`
const chinese = '# 闸门代码\n\n| 代码 | 含义 |\n|---|---|\n| 1 | 闸门已关闭。 |\n| 2 | 队列已满。 |\n'
const mdx = `import { Note } from '../components'\n\n<Note>Read this.</Note>\n\n${english}`

interface Layout {
  readonly files: Readonly<Record<string, string>>
  readonly docs: string | readonly string[]
  /** Each set with its locales, the source first. */
  readonly sets: readonly string[]
}

const layouts: Readonly<Record<string, Layout>> = {
  'HTML alone': {
    files: {
      'help/gate.html':
        '<h1>Gate codes</h1><table><tr><th>Code</th><th>Description</th></tr><tr><td>1</td><td>The gate is shut.</td></tr><tr><td>2</td><td>The queue is full.</td></tr></table>',
      'README.md': prose,
    },
    docs: 'help/**/*.html',
    sets: ['gate: 2 en'],
  },
  'a folder for each language': {
    files: { 'docs/en/gate.md': english, 'docs/fr/gate.md': french, 'docs/en/index.md': prose, 'README.md': prose },
    docs: 'docs/{locale}/**/*.md',
    sets: ['gate: 2 en fr'],
  },
  'one language': {
    files: { 'docs/api/gate.md': english, 'docs/api/lamp.md': lamps, 'docs/index.md': prose },
    docs: 'docs/api/**/*.md',
    sets: ['gate: 2 en', 'lamp: 2 en'],
  },
  'suffixes beside the source': {
    files: { 'docs/api/gate.md': english, 'docs/api/gate.fr.md': french, 'docs/index.md': prose },
    docs: ['docs/api/**/*.md', 'docs/api/**/*.{locale}.md'],
    sets: ['gate: 2 en fr'],
  },
  'folders that end in a language': {
    files: { 'docs-en/gate.md': english, 'docs-fr/gate.md': french, 'docs-pt-BR/index.md': prose },
    docs: 'docs-{locale}/**/*.md',
    sets: ['gate: 2 en fr'],
  },
  'a folder of the source beside those of translations': {
    files: { 'docs/api/gate.md': english, 'docs_fr/api/gate.md': french, 'docs-v2/index.md': prose },
    docs: ['docs/api/**/*.md', 'docs_{locale}/api/**/*.md'],
    sets: ['gate: 2 en fr'],
  },
  'files that are called by their language alone': {
    files: { 'wiki/gate/en.md': english, 'wiki/gate/fr.md': french, 'README.md': prose },
    docs: 'wiki/gate/{locale}.md',
    sets: ['gate: 2 en fr'],
  },
  'translations in the folder of the source': {
    files: { 'docs/gate.md': english, 'docs/gate/fr.md': french },
    docs: ['docs/**/*.md', 'docs/gate/{locale}.md'],
    sets: ['gate: 2 en fr'],
  },
  'files that are called by departments': {
    files: { 'docs/hr.md': english, 'docs/it.md': lamps },
    docs: 'docs/**/*.md',
    sets: ['hr: 2 en', 'it: 2 en'],
  },
  'suffixes everywhere': {
    files: { 'docs/gate.en.md': english, 'docs/gate.fr.md': french },
    docs: 'docs/**/*.{locale}.md',
    sets: ['gate: 2 en fr'],
  },
  'Docusaurus with MDX': {
    files: {
      'docs/api/gate.mdx': mdx,
      'i18n/fr/docusaurus-plugin-content-docs/current/api/gate.mdx': french,
      'docs/intro.md': prose,
    },
    docs: ['docs/api/**/*.mdx', 'i18n/{locale}/docusaurus-plugin-content-docs/current/api/**/*.mdx'],
    sets: ['gate: 2 en fr'],
  },
  'Starlight, the source at the root of its docs': {
    files: {
      'src/content/docs/gate.md': english,
      'src/content/docs/fr/gate.md': french,
      'src/content/docs/a/b.md': prose,
    },
    docs: ['src/content/docs/**/*.md', 'src/content/docs/{locale}/**/*.md'],
    sets: ['gate: 2 en fr'],
  },
  'a README alone': {
    files: { 'README.md': english, 'CHANGELOG.md': english },
    docs: 'README.md',
    sets: ['gateCode: 2 en'],
  },
  'languages below content': {
    files: { 'content/ru/api/gate.md': russian, 'content/fr/api/gate.md': french, 'content/en/api/gate.md': english },
    docs: 'content/{locale}/api/**/*.md',
    sets: ['gate: 2 en fr ru'],
  },
  'a language that the letters tell': {
    files: { 'docs/gate.md': russian },
    docs: 'docs/**/*.md',
    sets: ['gate: 2 ru'],
  },
  'packages of a monorepo': {
    files: { 'packages/a/docs/gate.md': english, 'packages/b/docs/lamp.md': lamps },
    docs: 'packages/**/*.md',
    sets: ['gate: 2 en', 'lamp: 2 en'],
  },
  'Markdown and MDX mixed': {
    files: { 'site/docs/gate.mdx': mdx, 'site/docs/lamp.md': lamps },
    docs: 'site/docs/**/*.{md,mdx}',
    sets: ['gate: 2 en', 'lamp: 2 en'],
  },
  'MkDocs with suffixes for three languages': {
    files: {
      'mkdocs.yml': 'site_name: Gates',
      'docs/index.md': prose,
      'docs/ref/gate.md': english,
      'docs/ref/gate.fr.md': french,
      'docs/ref/gate.ru.md': russian,
    },
    docs: ['docs/ref/**/*.md', 'docs/ref/**/*.{locale}.md'],
    sets: ['gate: 2 en fr ru'],
  },
  'GitBook with languages': {
    files: {
      'LANGS.md': '* [English](en/)',
      'en/SUMMARY.md': prose,
      'en/api/gate.md': english,
      'fr/api/gate.md': french,
    },
    docs: '{locale}/api/**/*.md',
    sets: ['gate: 2 en fr'],
  },
  'a collection of Jekyll': {
    files: {
      '_config.yml': '',
      '_posts/2024-01-01-news.md': prose,
      '_docs/gate.md': `---\ntitle: Gate\n---\n\n${english}`,
    },
    docs: '_docs/**/*.md',
    sets: ['gate: 2 en'],
  },
  'one file': { files: { 'GATES.md': english }, docs: 'GATES.md', sets: ['gate: 2 en'] },
  'older releases beside Docusaurus': {
    files: {
      'docs/gate.md': english,
      'versioned_docs/version-1.0/gate.md': english,
      'i18n/fr/docusaurus-plugin-content-docs/current/gate.md': french,
      'i18n/fr/docusaurus-plugin-content-docs/version-1.0/gate.md': french,
    },
    docs: ['docs/**/*.md', 'i18n/{locale}/docusaurus-plugin-content-docs/current/**/*.md'],
    sets: ['gate: 2 en fr'],
  },
  'folders that write locales otherwise': {
    files: { 'docs/en_GB/gate.md': english, 'docs/FR/gate.md': french },
    docs: 'docs/{locale}/**/*.md',
    sets: ['gate: 2 en-GB fr'],
  },
  'folders named by languages, one of them without code tables yet': {
    files: {
      'docs/english/gate.md': english,
      'docs/русский/gate.md': russian,
      'docs/deutsch/intro.md': prose,
      'docs/images/README.md': prose,
    },
    docs: ['docs/{locale}/**/*.md', '!docs/images/**'],
    sets: ['gate: 2 en ru'],
  },
  'folders named by countries, in the language of each': {
    files: { 'docs/france/gate.md': french, 'docs/ru/gate.md': russian, 'docs/south-korea/index.md': prose },
    docs: 'docs/{locale}/**/*.md',
    sets: ['gate: 2 fr ru'],
  },
  'countries that one language tells of': {
    files: { 'docs/france/gate.md': english, 'docs/spain/lamp.md': lamps },
    docs: 'docs/**/*.md',
    sets: ['gate: 2 en', 'lamp: 2 en'],
  },
  'programming languages that are tags of languages': {
    files: { 'docs/ts/gate.md': english, 'docs/cs/lamp.md': lamps },
    docs: 'docs/**/*.md',
    sets: ['gate: 2 en', 'lamp: 2 en'],
  },
  'suffixes behind a hyphen, and words that look like one': {
    files: {
      'gate-codes.md': english,
      'gate-codes-zh-CN.md': chinese,
      'gate-codes-fr.md': french,
      'gate-no.md': lamps,
      'gate.md': prose,
    },
    docs: ['gate-codes.md', 'gate-no.md', 'gate-codes-{locale}.md'],
    sets: ['gateCode: 2 en fr zh-CN', 'gateNo: 2 en'],
  },
  'numbers and scripts in tags': {
    files: { 'docs/en/gate.md': english, 'docs/fr-002/gate.md': french, 'docs/zh-Hans-SG/gate.md': chinese },
    docs: 'docs/{locale}/**/*.md',
    sets: ['gate: 2 en fr-002 zh-Hans-SG'],
  },
  'copies and a history of changes below the same folder': {
    files: {
      'packages/a/docs/gate.md': english,
      'packages/a/dist/docs/gate.md': english,
      'packages/a/CHANGELOG.md': english,
      'packages/b/docs/lamp.md': lamps,
    },
    docs: ['packages/**/*.md', '!**/dist/**', '!**/CHANGELOG*'],
    sets: ['gate: 2 en', 'lamp: 2 en'],
  },
  'a language that its small words tell': {
    files: { 'docs/gate.md': french },
    docs: 'docs/**/*.md',
    sets: ['gate: 2 fr'],
  },
}

describe('init', () => {
  it.each(Object.keys(layouts))('reads %s right', async (name) => {
    const { files = {}, docs, sets } = layouts[name] ?? {}
    const { root, read } = await createWorkspace(files)
    expect((await init(root)).at(-1)).toBe('exit 0')
    expect(JSON.parse(await read('doc-codes.config.json'))).toMatchObject({ docs })
    const { model, diagnostics } = await generate({ root })
    expect(diagnostics.filter(({ rule }) => rule !== 'name-needed')).toEqual([])
    expect(
      model?.sets.map(({ id, codes }) => `${id}: ${codes.length} ${Object.keys(codes[0]?.locales ?? {}).join(' ')}`),
    ).toEqual(sets)
  })
})
