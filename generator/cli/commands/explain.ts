import { closest } from '../../diagnostics/closest.ts'
import { examples, showDocuments } from '../../diagnostics/examples/index.ts'
import { rules } from '../../diagnostics/rules/index.ts'
import type { ProjectOptions } from '../../open-project.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/**
 * `doc-codes explain`: with a rule's name what that problem is and how to mend it, with a set and a code what the code
 * means, with nothing the list of the rules.
 */
export async function explainCommand(
  terminal: Terminal,
  words: readonly string[],
  options: ProjectOptions,
): Promise<ExitCode> {
  const [first, second] = words
  if (first === undefined) {
    for (const rule of rules) terminal.out(`${rule.name}  ${rule.severity}`)
    return 0
  }
  if (second === undefined) return explainRule(terminal, first)
  // What reads documents is not needed for a rule.
  const { explainCode } = await import('./explain-code.ts')
  return explainCode(terminal, first, second, options)
}

function explainRule(terminal: Terminal, name: string): ExitCode {
  const rule = rules.find((candidate) => candidate.name === name)
  if (rule !== undefined) {
    terminal.out(`${rule.name} (${rule.severity} by default)\n\n${rule.explanation}`)
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
