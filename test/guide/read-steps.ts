import type { Code } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

/** What a reader of a page does at one of its snippets. */
export type Step =
  /** Saves a file: a fence whose info string says `file=PATH`. */
  | { readonly kind: 'write'; readonly line: number; readonly file: string; readonly text: string }
  /** Types a command and reads what it prints: a `console` fence. */
  | {
      readonly kind: 'run'
      readonly line: number
      readonly words: readonly string[]
      readonly printed: readonly string[]
    }
  /** Compiles a module against what is there: a `ts` fence, which `run` in the info string executes too. */
  | { readonly kind: 'compile'; readonly line: number; readonly text: string; readonly execute: boolean }
  /** Looks: the fence shows a part of a file that is there, `part-of=PATH`. */
  | { readonly kind: 'show'; readonly line: number; readonly file: string; readonly text: string }

/** A fence that a test cannot do anything with, unless its info string says `shown` and why is plain from the page. */
export class SnippetError extends Error {}

/**
 * Reads what a reader of a page would do, snippet by snippet.
 *
 * @param page - The Markdown.
 * @returns The steps in order. Fences that say `shown` are left out: pictures of what is elsewhere.
 * @throws SnippetError where a fence says neither what it is nor that it is only shown.
 */
export function readSteps(page: string): readonly Step[] {
  const steps: Step[] = []
  visit(unified().use(remarkParse).use(remarkGfm).parse(page), 'code', (node) => {
    steps.push(...stepsOf(node))
  })
  return steps
}

function stepsOf(node: Code): readonly Step[] {
  const line = node.position?.start.line ?? 1
  const words = node.meta?.split(' ') ?? []
  const file = valueOf(words, 'file')
  if (file !== undefined) return [{ kind: 'write', line, file, text: `${node.value}\n` }]
  const shown = valueOf(words, 'part-of')
  if (shown !== undefined) return [{ kind: 'show', line, file: shown, text: node.value }]
  if (words.includes('shown')) return []
  if (node.lang === 'console') return commandsOf(node.value, line)
  if (node.lang === 'ts') return [{ kind: 'compile', line, text: node.value, execute: words.includes('run') }]
  throw new SnippetError(
    `line ${line}: this ${node.lang ?? 'plain'} fence is tested by nothing. Write file=PATH, part-of=PATH or shown behind its language.`,
  )
}

function valueOf(words: readonly string[], key: string): string | undefined {
  return words.find((word) => word.startsWith(`${key}=`))?.slice(key.length + 1)
}

function commandsOf(text: string, line: number): readonly Step[] {
  const steps: { kind: 'run'; line: number; words: readonly string[]; printed: string[] }[] = []
  for (const [index, content] of text.split('\n').entries()) {
    const command = /^\$ (.*?)(?: {2,}# .*)?$/.exec(content)?.[1]
    if (command !== undefined)
      steps.push({ kind: 'run', line: line + 1 + index, words: command.split(' '), printed: [] })
    else steps.at(-1)?.printed.push(content)
  }
  return steps
}
