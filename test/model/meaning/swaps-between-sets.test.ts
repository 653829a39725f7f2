import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { compile, type Compilation } from '../../../generator/generate.ts'

const settings = resolveSettings({ docs: '*.md', registry: 'names.yaml', locales: { source: 'en' } })
const oven = ['The door is open.', 'Bread is burnt.', 'Lamp went out.', 'Gas is cut off.']
const shop = ['No street has this name.', 'Nobody was at home.', 'The dog bites.', 'The van has a flat tyre.']

function compiled(pages: Readonly<Record<string, readonly string[]>>, registry: string): Compilation {
  const documents = Object.entries(pages).map(([name, texts]) => {
    const rows = texts.map((text, index) => `| ${String(index + 1)} | ${text} |`)
    const text = [`# ${name} errors`, '', '| Code | Description |', '| --- | --- |', ...rows, ''].join('\n')
    return { file: `${name}.md`, path: `${name}.md`, locale: 'en', text }
  })
  return compile({ documents, registry, settings })
}

/** What is said where the texts of two pages become others. */
function changed(pages: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const { registry } = compiled({ oven, shop }, '')
  return compiled(pages, registry ?? '').diagnostics.map(
    ({ rule, file, line, message, fix }) => `${file}:${String(line)} ${rule} ${message} ${fix}`,
  )
}

describe('two sets that exchange a text', () => {
  it('stop the run, once, at the first row', () => {
    const pages = { oven: oven.with(1, 'The dog bites.'), shop: shop.with(2, 'Bread is burnt.') }
    expect(changed(pages)).toEqual([
      expect.stringMatching(
        /^oven\.md:6 meanings-swapped The code 2 \(BreadIsBurnt\) of oven .* what 3 \(DogBites\) of shop said.*accept oven 2`: it answers for both/,
      ),
    ])
  })

  it('are told of each exchange, and of nothing beside it', () => {
    const pages = {
      oven: [...shop.slice(0, 2), ...oven.slice(2)],
      shop: [...oven.slice(0, 2), ...shop.slice(2)],
    }
    expect(changed(pages)).toEqual([
      expect.stringMatching(/^oven\.md:5 meanings-swapped /),
      expect.stringMatching(/^oven\.md:6 meanings-swapped /),
    ])
  })
})

describe('no word is said', () => {
  it('where a text is only copied, or moves one way', () => {
    expect(changed({ oven: oven.with(1, 'The dog bites.'), shop })).toEqual([])
    expect(changed({ oven: oven.with(1, 'The dog bites.'), shop: shop.with(2, 'The cat scratches.') })).toEqual([])
  })

  it('where whole pages exchange their texts: the sets follow these', () => {
    expect(changed({ oven: shop, shop: oven }).filter((problem) => !problem.includes('set-renamed'))).toEqual([])
  })
})
