/**
 * Writes a folder as reports and imports do: without `./` before it, and without the `/` behind it that shells complete.
 *
 * @param path - A path with `/` between its parts.
 */
export function plainPath(path: string): string {
  const parts = path.split('/').filter((part, index) => (part !== '' || index === 0) && part !== '.')
  return parts.join('/') || (path.startsWith('/') ? '/' : '.')
}
