import { describe, expect, it } from 'vitest'
import { run } from '../history/repository.ts'

const rows = (first: number): string =>
  `| Code | Description |\n|---|---|\n| ${first} | The lid ${first} is open. |\n| ${first + 1} | The arm ${first} is out. |\n`

async function told(text: string): Promise<readonly string[]> {
  const { diagnostics } = await run({ docs: { 'en/kiln.md': text }, registry: '', config: {} })
  return diagnostics.map(({ rule, line }) => `${rule} ${String(line)}`)
}

describe('a table whose heading lacks a space', () => {
  it('is not told to need another heading: that is told at the line above', async () => {
    expect(await told(`# Kiln\n\n###Errors\n\n${rows(1)}\n###States\n\n${rows(3)}`)).toEqual([
      'heading-without-space 3',
      'heading-without-space 10',
    ])
  })

  it('says nothing of a table that has no such line', async () => {
    expect(await told(`# Kiln\n\n###Errors\n\n${rows(1)}\nMore:\n\n${rows(3)}`)).toEqual([
      'heading-without-space 3',
      'numbered-set 12',
    ])
  })
})
