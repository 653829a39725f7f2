/**
 * Tells whether a pattern fits a path as a whole.
 *
 * @param pattern - A path, or a glob with `*`, `**`, `?` and `{a,b}`; `{locale}` and `{name}` are `*`.
 * @param path - A path with `/`.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const plain = pattern
    .normalize('NFC')
    .replace(/^\.\//, '')
    .replaceAll(/\{(?:locale|name)\}/g, '*')
  return new RegExp(`^${expressionOf(plain)}$`).test(path.normalize('NFC'))
}

function expressionOf(glob: string): string {
  const parts = glob.split(/(\*\*\/|\*\*|\*|\?|\{[^{}]*\})/)
  return parts.map((part, index) => (index % 2 === 0 ? literal(part) : wildcard(part))).join('')
}

function wildcard(part: string): string {
  if (part === '**/') return '(?:.*/)?'
  if (part === '**') return '.*'
  if (part === '*') return '[^/]*'
  if (part === '?') return '[^/]'
  return `(?:${part.slice(1, -1).split(',').map(expressionOf).join('|')})`
}

function literal(text: string): string {
  return text.replace(/[.+^${}()|[\]\\*?]/g, '\\$&')
}
