import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const folder = new URL('fixtures/', import.meta.url)

describe('each shape of a code table', () => {
  for (const name of readdirSync(folder).sort()) {
    const input = readdirSync(new URL(name, folder)).find((file) => file.startsWith('input.')) ?? ''
    const text = readFileSync(new URL(`${name}/${input}`, folder), 'utf8')

    it(name, async () => {
      const shapes = name.endsWith('-lists') ? (['table', 'heading', 'list'] as const) : (['table'] as const)
      const reading = read(text, input, { shapes: [...shapes] })
      await expect(`${JSON.stringify(reading, null, 2)}\n`).toMatchFileSnapshot(`fixtures/${name}/expected.json`)
    })
  }
})
