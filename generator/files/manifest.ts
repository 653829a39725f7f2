/** The name of the list of everything that doc-codes wrote into an output folder. */
export const manifestName = 'manifest.json'

/**
 * Writes the manifest.
 *
 * @param paths - The files of the output, relative to its folder, in the order in which they are to stand.
 */
export function formatManifest(paths: readonly string[]): string {
  return `${JSON.stringify({ files: paths }, null, 2)}\n`
}

/**
 * Reads a manifest. One that a merge left with conflict markers still says which files are ours: it has one path a
 * line, and both sides' paths count.
 *
 * @param text - The manifest's text, or `null` where there is none.
 * @returns The paths that it lists. Absolute ones and such as lead out of the folder are not among them.
 */
export function readManifest(text: string | null): ReadonlySet<string> {
  const quoted = (text ?? '')
    .split('\n')
    .flatMap((line) => /^ {4}("(?:[^"\\]|\\.)*"),?$/.exec(line.trimEnd())?.[1] ?? [])
  const paths = quoted.flatMap((literal) => parse(literal))
  return new Set(paths.filter((path) => !path.startsWith('/') && !path.split('/').includes('..')))
}

function parse(literal: string): readonly string[] {
  try {
    const value: unknown = JSON.parse(literal)
    return typeof value === 'string' ? [value] : []
  } catch {
    return []
  }
}
