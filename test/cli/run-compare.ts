import { compareCommand, type CompareOptions } from '../../generator/cli/commands/compare.ts'
import { createWorkspace } from '../support/workspace.ts'

/** A page of three codes. */
export const docs = `# Gate codes

| Code | Name | Description |
|---|---|---|
| 1 | SHUT | The gate is shut. |
| 2 | FULL | The queue is full. |
| 3 | RAIN | It rains. |
`

/**
 * Runs `doc-codes compare` on the page and a program.
 *
 * @param code - What `src/gate.ts` says.
 * @param options - The command's options.
 * @param name - The export of it.
 * @returns The lines that it says, and how it ends.
 */
export async function compare(code: string, options: CompareOptions = {}, name = 'Gate'): Promise<readonly string[]> {
  const { root } = await createWorkspace({ 'gate-codes.md': docs, 'src/gate.ts': code })
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const terminal = { root, env: {}, color: { out: false, err: false }, out: say, err: say }
  const exit = await compareCommand(terminal, `src/gate.ts#${name}`, ['gate-codes.md'], options)
  return [...lines, `exit ${exit}`]
}
