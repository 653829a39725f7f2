import type { Code, CodeSet, Model } from '../../model/types.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { problemsOf, readProject } from '../../read-project.ts'
import { reportProblems } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/**
 * `doc-codes explain SET CODE`: what a code means, in every language of the docs.
 *
 * @param terminal - Where it runs and reports.
 * @param id - The set, by its id or its type.
 * @param code - The code, by its value or its name.
 * @param options - The command's options; `locale` keeps to one language.
 */
export async function explainCode(
  terminal: Terminal,
  id: string,
  code: string,
  options: ProjectOptions,
): Promise<ExitCode> {
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
