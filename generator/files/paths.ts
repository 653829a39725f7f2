import { relative, sep } from 'node:path'

/**
 * Names a file as reports and output do: relative to the working directory, with `/`.
 *
 * @param root - The working directory, absolute.
 * @param path - The file, absolute.
 */
export function displayPath(root: string, path: string): string {
  return relative(root, path).split(sep).join('/') || '.'
}

/** Orders texts by code unit: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Why the operating system refused: `EACCES`, or the message where there is no code. */
export function refusal(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
