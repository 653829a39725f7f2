import { readModel } from '../../model/diff/published-model.ts'
import { accept } from '../../model/registry/accept.ts'
import { editRegistry, type EditOptions } from '../edit-registry.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes accept`. */
export interface AcceptOptions extends EditOptions {
  /** Whether codes that are gone were never released: nothing is left of them. */
  readonly unreleased?: boolean | undefined
}

/**
 * `doc-codes accept SET [CODE…]`: what the last report asks of these is meant. The last texts of codes that are gone are
 * taken from `model.json` in the output.
 */
export function acceptCommand(
  terminal: Terminal,
  set: string,
  codes: readonly string[],
  { locale, unreleased = false, ...options }: AcceptOptions,
): Promise<ExitCode> {
  return editRegistry(terminal, options, (text, file, { compilation: { questions }, input: { lastModel = null } }) => {
    const published = readModel(lastModel)
    return accept(text, file, { set, codes, locale: locale ?? null, unreleased, questions, published })
  })
}
