import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../../generator/generate.ts'
import { inspectTables } from '../../../generator/model/inspection.ts'

const page = `# Kiln

| Code | Name | Hot | Grade | Description |
| ---- | ---- | --- | ----- | ----------- |
| 1 | FIRING | yes | 3 | The clay hardens. |
| 2 | COOLING | no | 4 | The door stays shut. |
`
const settings = resolveSettings({ docs: 'kiln.md', registry: 'names.yaml', locales: { source: 'en' } })

function compiled(text: string, registry = ''): Compilation {
  return compile({ documents: [{ file: 'kiln.md', path: 'kiln.md', locale: 'en', text }], registry, settings })
}

/** What is said where the page changes after its columns were published. */
function changed(edit: (text: string) => string): readonly string[] {
  const { registry } = compiled(page)
  const { diagnostics } = compiled(edit(page), registry ?? '')
  return diagnostics.map(({ rule, line, column, end, message }) => {
    return `${String(line)}:${String(column)}-${String(end?.column)} ${rule} ${message}`
  })
}

describe('a published column', () => {
  it('is asked for at the header that stands in its place', () => {
    expect(changed((text) => text.replace('| Hot |', '| Warm |'))).toEqual([
      '3:17-21 column-changed The column “Hot” of kiln is not in the docs any more.',
    ])
    expect(changed((text) => text.replace('| Hot | Grade |', '| Warm | Step |'))).toEqual([
      expect.stringMatching(/^3:17-21 column-changed The column “Hot”/),
      expect.stringMatching(/^3:24-28 column-changed The column “Grade”/),
    ])
  })

  it('is asked for at its own header where it holds something else', () => {
    expect(changed((text) => text.replace('| 3 |', '| three |').replace('| 4 |', '| four |'))).toEqual([
      '3:23-28 column-changed The column “Grade” of kiln held integers and holds text now.',
    ])
  })

  it('is asked for at the table where nothing stands in its place', () => {
    const without = page.replaceAll(/^(\|.*?\|.*?\|.*?\|)[^|]*\|/gm, '$1')
    expect(changed(() => without)).toEqual([expect.stringMatching(/^3:1-undefined column-changed The column “Grade”/)])
  })

  it('may move among the others', () => {
    const moved = page.replaceAll(/^(\|.*?\|.*?\|)(.*?\|)(.*?\|)/gm, '$1$3$2')
    expect(changed(() => moved)).toEqual([])
  })

  it('is told by inspect without its place', () => {
    const [set] = inspectTables(compiled(page).tables, []).sets
    expect(set?.columns.map((column) => Object.keys(column))).toEqual(Array(5).fill(['header', 'role', 'reason']))
  })
})
