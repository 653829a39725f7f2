import type { Settings } from '../config/settings.ts'

/** What a pattern of `docs` says of one file. */
export interface PatternMatch {
  /** What stands for `{locale}`, or `null` where the pattern has none. */
  readonly folder: string | null
  /** The path with the locale taken out. */
  readonly path: string
}

/** A pattern of `docs`, ready for a glob library and for telling a file's locale. */
export interface DocsPattern {
  /** The pattern as the config has it, and where it stands there. */
  readonly said: string
  readonly key: readonly string[]
  readonly glob: string
  /** The path before the first wildcard: a folder, or the file where there is none. `''` is the working directory. */
  readonly base: string
  /** Whether it names just this file, in whatever locale. */
  readonly names: (file: string) => boolean
  /** Says which locale a file that the glob found is in. `null` where the file does not fit after all. */
  readonly match: (file: string) => PatternMatch | null
}

const localePlaceholder = '{locale}'

/** Whether a part of a pattern stands for several names. */
export function hasWildcard(part: string): boolean {
  return /[*?[\]{}()!]/.test(part)
}

/** The documents that the config wants, and those that it leaves out. */
export interface DocsPatterns {
  readonly wanted: readonly DocsPattern[]
  readonly unwanted: readonly DocsPattern[]
}

/**
 * Reads the patterns of documents. A pattern of `docs` behind `!` and one of `ignore` leave documents out, unless it
 * names a part of them behind `#`.
 *
 * @param settings - `docs` and `ignore`.
 */
export function readPatterns({ docs, ignore }: Pick<Settings, 'docs' | 'ignore'>): DocsPatterns {
  const said = docs.map((pattern, index) => ({ pattern, key: ['docs', String(index)] }))
  const ignored = ignore.map((pattern, index) => ({ pattern, key: ['ignore', String(index)] }))
  const negated = said.filter(({ pattern }) => pattern.startsWith('!'))
  const whole = ignored.filter(({ pattern }) => !pattern.includes('#'))
  return {
    wanted: said.filter((one) => !negated.includes(one)).map(({ pattern, key }) => readPattern(pattern, key)),
    unwanted: [...negated, ...whole].map(({ pattern, key }) => ({
      ...readPattern(pattern.replace(/^!/, ''), key),
      said: pattern,
    })),
  }
}

/**
 * Reads a pattern of `docs`: a glob in which `{locale}` stands for a folder or a part of a file name, and `{name}` for
 * any other part.
 *
 * @param pattern - For example `docs-input/{locale}/**\/*.md` or `docs/{name}.{locale}.md`.
 * @param key - Where it stands in the config.
 */
export function readPattern(pattern: string, key: readonly string[] = ['docs']): DocsPattern {
  // macOS takes names apart (NFD) that people type in one piece (NFC).
  const plain = pattern.normalize('NFC').replace(/^\.\//, '').replaceAll('{name}', '*')
  const segments = plain.split('/')
  const position = segments.findIndex((segment) => segment.includes(localePlaceholder))
  const firstWild = segments.findIndex((segment) => hasWildcard(segment.replace(localePlaceholder, '')))
  const fixed = firstWild < 0 ? Math.max(segments.length - 1, 0) : firstWild
  const anyDepthBefore = segments.slice(0, Math.max(position, 0)).includes('**')
  const fromEnd = segments.length - position
  return {
    said: pattern,
    key,
    glob: plain.replaceAll(localePlaceholder, '*'),
    base: plain
      .split(/(?<=^|\/)[^/]*[*?[\]{}()!]/, 1)
      .join('')
      .replace(/\/$/, ''),
    names: (file) => firstWild < 0 && nameOf(plain).test(file.normalize('NFC')),
    match: (file) => {
      const parts = file.normalize('NFC').split('/')
      if (position < 0) return { folder: null, path: parts.slice(fixed).join('/') }
      const index = anyDepthBefore ? parts.length - fromEnd : position
      const found = splitSegment(parts[index] ?? '', segments[position] ?? '')
      if (found === null) return null
      const rest = namedByFolder(parts.map((part, at) => (at === index ? found.rest : part)))
      const path = rest.slice(Math.min(fixed, rest.length - 1)).filter((part) => part !== '')
      return { folder: found.locale, path: path.join('/') }
    },
  }
}

/** `gate/fr.md` without its locale is `gate.md`: a file that is called by its language alone says what its folder says. */
function namedByFolder(parts: readonly string[]): readonly string[] {
  const file = parts.at(-1) ?? ''
  return /^\.[^.]+$/.test(file) ? [...parts.slice(0, -2), (parts.at(-2) ?? 'index') + file] : parts
}

function nameOf(plain: string): RegExp {
  return new RegExp(`^${plain.split(localePlaceholder).map(expressionOf).join('[^/]+')}$`)
}

/**
 * Takes the locale out of one path segment: `codes.kk.md` against `*.{locale}.md` is `kk` and `codes.md`. What stands for
 * a locale may be none: that is for others to tell.
 */
function splitSegment(segment: string, pattern: string): { readonly locale: string; readonly rest: string } | null {
  const [before = '', after = ''] = pattern.split(localePlaceholder)
  // `README-zh-CN.md` is in the Chinese of China, and none of a language CN.
  const parts = [String.raw`\p{Ll}{2,3}[-_](?:\p{Lu}{2}|\p{Lu}\p{Ll}{3})`, before + after === '' ? '[^/]+' : '[^/.]+']
  const found = parts
    .map((part) => new RegExp(`^(${expressionOf(before)})(${part})(${expressionOf(after)})$`, 'u').exec(segment))
    .find((match) => match !== null)
  const [, head = '', locale, tail = ''] = found ?? []
  if (locale === undefined) return null
  const joint = tail.startsWith('.') ? head.replace(/[._-]$/, '') : head
  return { locale, rest: joint + tail }
}

function expressionOf(part: string): string {
  return part.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '[^/]*')
}
