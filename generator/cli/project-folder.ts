import { existsSync } from 'node:fs'
import { basename, dirname, relative, resolve, sep } from 'node:path'
import { parseArgs } from 'node:util'

import { standardInput } from '../files/standard-input.ts'
import type { Terminal } from './terminal.ts'

/** A command line, and where it runs. */
export interface CommandLine {
  readonly terminal: Terminal
  readonly words: readonly string[]
}

/** The options that have a value, so that no value is taken for a document. */
const options = {
  config: { type: 'string', short: 'c' },
  out: { type: 'string', short: 'o' },
  output: { type: 'string' },
  'enum-style': { type: 'string' },
  locale: { type: 'string' },
  format: { type: 'string' },
  against: { type: 'string' },
  'fail-on': { type: 'string' },
  set: { type: 'string' },
} as const

/** The commands that take documents on the command line. */
export const takesDocuments: ReadonlySet<string> = new Set(['generate', 'check', 'inspect', 'lint', 'compare'])

/**
 * Where `--config` names a config in another folder, the command runs there: what the config says is relative to it.
 * Documents of the command line are those that the reader sees.
 *
 * @param terminal - Where it was called.
 * @param words - The command line.
 */
export function inProjectFolder(terminal: Terminal, words: readonly string[]): CommandLine {
  const { tokens } = parseArgs({ args: [...words], options, strict: false, tokens: true })
  const named = tokens.find((token) => token.kind === 'option' && token.name === 'config')
  if (named?.kind !== 'option' || named.value === undefined) return { terminal, words }
  const file = resolve(terminal.root, named.value)
  const root = dirname(file)
  if (root === terminal.root) return { terminal, words }
  const [verb, ...others] = tokens.filter((token) => token.kind === 'positional')
  const documents = new Set(verb !== undefined && namesFiles(verb.value) ? others.map(({ index }) => index) : [])
  const moved = words.map((word, index) => {
    if (index === named.index) return named.inlineValue ? `--config=${basename(file)}` : word
    if (index === named.index + 1 && !named.inlineValue) return basename(file)
    return documents.has(index) ? documentFrom(root, terminal.root, word) : word
  })
  return { terminal: { ...terminal, root }, words: moved }
}

function namesFiles(verb: string): boolean {
  return takesDocuments.has(verb) || verb === 'adopt'
}

function documentFrom(root: string, cwd: string, word: string): string {
  const [path = ''] = word.split('#')
  if (word === standardInput || !existsSync(resolve(cwd, path))) return word
  return relative(root, resolve(cwd, path)).replaceAll(sep, '/') + word.slice(path.length)
}
