import { describe, expect, it } from 'vitest'
import { run } from '../history/repository.ts'

const source = `# Kiln

| Code | Description |
|---|---|
| 10 | The kiln is cold. |
| 20 | The kiln is open. |
| 30 | The kiln is wet. |
`
const translation = `# Ofen

| Code | Beschreibung |
|---|---|
| 10 | Der Ofen ist kalt. |
| 20 | Der Ofen ist offen. |
| 30 | Der Ofen ist feucht. |
`
const registry = `kiln:
  $: { at: [en/kiln.md], heading: Kiln, language: en }
  10: { name: Cold, text: The kiln is cold. }
  20: { name: Open, text: The kiln is open. }
  30: { name: Wet, text: The kiln is wet. }
`

async function told(text: string): Promise<readonly string[]> {
  const { diagnostics } = await run({ docs: { 'en/kiln.md': text, 'de/kiln.md': translation }, registry, config: {} })
  return diagnostics.map(({ rule, file, line }) => `${rule} ${file} ${String(line)}`)
}

describe('one mistake in the source', () => {
  it.each([
    ['a code that another row has', '| 20 |', '| 10 |', /^duplicate-code .*en\/kiln\.md 6$/],
    ['a code with a zero in front', '| 30 |', '| 03 |', /^value-type-changed .*en\/kiln\.md 7$/],
    ['a row that is gone', '| 20 | The kiln is open. |\n', '', /^code-vanished /],
    ['a blank line below the dashes', '|---|---|\n', '|---|---|\n\n', /^lost-rows .*en\/kiln\.md 6$/],
  ])('is told once, and no translation is blamed: %s', async (_what, old, now, expected) => {
    expect(await told(source.replace(old, now))).toEqual([expect.stringMatching(expected)])
  })

  it('is told once where one cell is unlike the others of its column', async () => {
    const [en = '', de = ''] = [source, translation].map((text, index) =>
      [
        ['| 10', '| 10 | Yes'],
        ['| 20', '| 20 | No'],
        ['| 30', '| 30 | Yes'],
        ['|---', '|---|---'],
        ['| Code', '| Code | Hot'],
      ]
        .reduce((all, [old = '', now = '']) => all.replace(old, now), text)
        .replaceAll(/Yes|No(?= )/g, (word) => (index === 0 ? word : word === 'Yes' ? 'Ja' : 'Nein')),
    )
    const columns = registry.replace('language: en', 'language: en, columns: { Hot: boolean }')
    const rules = async (docs: Readonly<Record<string, string>>): Promise<readonly string[]> => {
      const { diagnostics } = await run({ docs, registry: columns, config: {} })
      return diagnostics.map(({ rule, file, line }) => `${rule} ${file} ${String(line)}`)
    }
    expect(await rules({ 'en/kiln.md': en, 'de/kiln.md': de })).toEqual([])
    expect(await rules({ 'en/kiln.md': en.replace('| No', '| maybe'), 'de/kiln.md': de })).toEqual([
      'attribute-outlier docs/en/kiln.md 6',
    ])
    expect(await rules({ 'en/kiln.md': en, 'de/kiln.md': de.replace('| Nein', '| vielleicht') })).toEqual([
      'attributes-differ docs/de/kiln.md 6',
    ])
  })

  it('leaves what a translation did itself to it', async () => {
    expect(await told(source)).toEqual([])
  })
})
