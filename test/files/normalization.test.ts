import { expect, it } from 'vitest'

import { generate } from '../../generator/index.ts'
import { createWorkspace } from '../support/workspace.ts'

const page = (heading: string, codes: readonly [number, string][]): string =>
  `# ${heading}\n\n| Code | Beschreibung |\n|---|---|\n${codes.map(([code, text]) => `| ${code} | ${text} |\n`).join('')}`
const keys = page('Schlüssel', [
  [1, 'Der Schlüssel fehlt.'],
  [2, 'Das Tor klemmt.'],
])
const light = page('Licht', [
  [7, 'Das Licht ist aus.'],
  [8, 'Der Strom ist weg.'],
])
const french = page('Clés', [
  [1, 'La clé manque.'],
  [2, 'Le portail est bloqué.'],
])

/** The sets with their locales, where the documents' names are taken apart, as macOS does. */
async function setsOf(files: Readonly<Record<string, string>>, config: object): Promise<readonly string[]> {
  const named = Object.entries(files).map(([file, text]) => [file.normalize('NFD'), text] as const)
  const settings = { registry: 'registry.yaml', ...config }
  const { root, read } = await createWorkspace({
    ...Object.fromEntries(named),
    'doc-codes.config.json': JSON.stringify(settings).normalize('NFC'),
  })
  const { model, diagnostics } = await generate({ root })
  expect(diagnostics).toEqual([])
  const registry = await read('registry.yaml')
  expect(registry).toBe(registry.normalize('NFC'))
  expect(await generate({ root })).toMatchObject({ diagnostics: [], changes: [] })
  return model?.sets.map(({ id, codes }) => `${id} ${Object.keys(codes[0]?.locales ?? {}).join(' ')}`) ?? []
}

const locales = { source: 'de' }

it('finds documents by names that are composed otherwise', async () => {
  expect(await setsOf({ 'docs/schlüssel.md': keys }, { docs: 'docs/schlüssel.md', locales })).toEqual(['schlussel de'])
})

it('knows tables by them, and leaves documents out', async () => {
  const files = { 'docs/schlüssel.md': keys, 'docs/licht.md': light }
  const sets = { key: { from: ['schlüssel.md'] } }
  expect(await setsOf(files, { docs: 'docs/*.md', locales, sets })).toEqual(['key de', 'licht de'])
  const ignore = ['docs/schlüssel.md']
  expect(await setsOf(files, { docs: 'docs/*.md', locales, ignore })).toEqual(['licht de'])
})

it('knows folders of locales by them', async () => {
  const files = { 'docs/deutsch/tor.md': keys, 'docs/français/tor.md': french }
  const map = { deutsch: 'de', français: 'fr' }
  expect(await setsOf(files, { docs: 'docs/{locale}/*.md', locales: { ...locales, map } })).toEqual(['tor de fr'])
})
