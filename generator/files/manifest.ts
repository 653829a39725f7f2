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
  const lines = (text ?? '').split('\n').filter((line) => line.startsWith('    "'))
  const paths = lines.flatMap((line) => parse(line.trimEnd().replace(/,$/, '')))
  return new Set(paths.filter((path) => !path.startsWith('/') && !path.split('/').includes('..')))
}

/** Reads a line that begins like a text: there is none where it goes on otherwise. */
function parse(line: string): readonly string[] {
  try {
    return [String(JSON.parse(line))]
  } catch {
    return []
  }
}
