import { readdir, readFile } from 'node:fs/promises'

import { describe, expect, it, test } from 'vitest'

import { runProgram } from '../support/program.ts'
import { follow } from './follow.ts'
import { readSteps, SnippetError } from './read-steps.ts'

const guide = new URL('../../guide/', import.meta.url)
const pages = (await readdir(guide)).filter((name) => name.endsWith('.md'))

describe('a page of the guide does what it says', () => {
  test.each(pages)('%s', async (name) => {
    // As processes run the commands of the README.
    await follow(await readFile(new URL(name, guide), 'utf8'), runProgram)
  })
})

describe('the snippets of a page', () => {
  it('are files to save, commands with what they print, and modules', () => {
    const page = [
      '```md file=docs/a.md\n| x |\n```',
      '```console\n$ npx doc-codes check   # in CI\nis up to date\n$ npx doc-codes lint\n```',
      '```ts run\nlet x = 1\n```',
      '```text shown\n…\n```',
    ].join('\n\n')
    expect(readSteps(page)).toEqual([
      { kind: 'write', line: 1, file: 'docs/a.md', text: '| x |\n' },
      { kind: 'run', line: 6, words: ['npx', 'doc-codes', 'check'], printed: ['is up to date'] },
      { kind: 'run', line: 8, words: ['npx', 'doc-codes', 'lint'], printed: [] },
      { kind: 'compile', line: 11, text: 'let x = 1', execute: true },
    ])
  })

  it('are not left untested by mistake', () => {
    expect(() => readSteps('```json\n{}\n```')).toThrow(SnippetError)
  })
})
