/**
 * The way from a folder to a file, both relative to the same place.
 *
 * @param folder - A folder, with `/` between its parts.
 * @param file - A file, with `/` between its parts.
 * @returns The relative path; `null` where the folder is absolute or lies outside that place: its own path is unknown then.
 */
export function relativePath(folder: string, file: string): string | null {
  const from = partsOf(folder)
  const to = partsOf(file)
  if (/^(?:[/\\]|[A-Za-z]:)/.test(folder) || from.includes('..')) return null
  const parting = from.findIndex((part, index) => part !== to[index])
  const shared = parting === -1 ? from.length : parting
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/')
}

function partsOf(path: string): readonly string[] {
  return path.split('/').filter((part) => part !== '' && part !== '.')
}
