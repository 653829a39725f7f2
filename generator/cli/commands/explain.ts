import { closest } from '../../diagnostics/closest.ts'
import { rules } from '../../diagnostics/rules/index.ts'
import type { Code, CodeSet, Model } from '../../model/types.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { problemsOf, readProject } from '../../read-project.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes explain`. */
export type ExplainOptions = ProjectOptions

/**
 * `doc-codes explain`: with a rule's name what that problem is and how to mend it, with a set and a code what the code
 * means, with nothing the list of the rules.
 */
export async function explainCommand(
  terminal: Terminal,
  words: readonly string[],
  options: ExplainOptions,
): Promise<ExitCode> {
  const [first, second] = words
  if (first === undefined) {
    for (const rule of rules) terminal.out(`${rule.name}  ${rule.severity}`)
    return 0
  }
  return second === undefined ? explainRule(terminal, first) : explainCode(terminal, first, second, options)
}

async function explainRule(terminal: Terminal, name: string): Promise<ExitCode> {
  const rule = rules.find((candidate) => candidate.name === name)
  if (rule !== undefined) {
    terminal.out(`${rule.name} (${rule.severity} by default)\n\n${rule.explanation}`)
    const { examples, showDocuments } = await import('../../diagnostics/examples/index.ts')
    const example = examples.get(name)
    if (example !== undefined) {
      terminal.out(`\nHas the problem:\n\n${indented(showDocuments(example.bad))}`)
      terminal.out(`\nHas it not:\n\n${indented(showDocuments(example.good))}`)
    }
    return 0
  }
  const suggestion = closest(
    name,
    rules.map((candidate) => candidate.name),
  )
  terminal.err(`error: there is no rule '${name}'${suggestion === null ? '' : `\n(Did you mean ${suggestion}?)`}`)
  terminal.err('For a code, name its set too: doc-codes explain apiCode 8')
  return 2
}

function indented(text: string): string {
  return text.replace(/^(?=.)/gmu, '    ')
}

async function explainCode(terminal: Terminal, id: string, code: string, options: ExplainOptions): Promise<ExitCode> {
  const project = await readProject(terminal.root, [], options)
  if (!project.isOpen || !project.compilation.isWhole) return reportProblems(terminal, problemsOf(project))
  const { model } = project.compilation
  const set = model.sets.find((candidate) => candidate.id === id || candidate.typeName === id)
  const found = set?.codes.find(({ value, raw, name }) => [String(value), raw, name].includes(code))
  if (set === undefined || found === undefined) {
    terminal.err(`error: ${missing(model, set, id, code)}`)
    return 2
  }
  terminal.out(describeCode(set, found, model, options.locale))
  return 0
}

function missing(model: Model, set: CodeSet | undefined, id: string, code: string): string {
  if (set !== undefined) return `the set '${set.id}' has no code '${code}'`
  return `there is no set '${id}'; there are ${model.sets.map((candidate) => candidate.id).join(', ')}`
}

function describeCode(set: CodeSet, code: Code, model: Model, locale: string | undefined): string {
  const facts = [
    `${set.typeName}.${code.name} = ${code.raw}`,
    ...(code.kind === null ? [] : [`kind: ${code.kind}`]),
    ...(code.status === 'active' ? [] : [`status: ${code.status}`]),
    ...Object.entries(code.attributes).map(([name, value]) => `${name}: ${value}`),
  ]
  const texts = model.locales.flatMap((tag) => {
    const text = code.locales[tag]
    if (text === undefined || (locale !== undefined && tag !== locale)) return []
    return [`\n[${tag}] ${text.origin.file}:${text.origin.line}\n${(text.message ?? text).text}`]
  })
  return [...facts, ...texts].join('\n')
}
