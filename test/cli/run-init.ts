import { initCommand } from '../../generator/cli/commands/init.ts'

/** A page with a table of codes. */
export const english = `# Gate codes

| Code | Description |
|---|---|
| 1 | The gate is shut. |
| 2 | The queue is full. |
`
/** A page without one. */
export const prose = '# Welcome\n\nHow to call the API.\n'

/**
 * Runs `doc-codes init`, which asks nothing.
 *
 * @param root - The working directory.
 * @returns The lines that it says, and how it ends.
 */
export async function init(root: string): Promise<readonly string[]> {
  const lines: string[] = []
  const say = (text: string): void => void lines.push(text)
  const code = await initCommand(
    { root, env: {}, color: { out: false, err: false }, out: say, err: say },
    { yes: true },
  )
  return [...lines, `exit ${code}`]
}
