/** What a config is made of, beside its own text. */
export interface ConfigSources {
  /** The config and every module of the project that it imports, by path from the working directory. */
  readonly files: readonly string[]
  /** The environment variables that they ask for. */
  readonly env: readonly string[]
}

/**
 * Finds what the value of a config depends on, without loading it.
 *
 * @param file - The config, from the working directory, with `/` between its parts.
 * @param read - Reads a file by such a path; `null` where there is none.
 * @returns Its sources, or `null` where they cannot be told by reading: packages, built-in modules, clocks, chance, what it prints,
 * modules above the working directory, modules whose name is computed, an environment that is not asked for one variable by its name.
 */
export function configSources(file: string, read: (file: string) => string | null): ConfigSources | null {
  const files = new Set<string>()
  const env = new Set<string>()
  const open = [file]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (files.has(next)) continue
    const text = read(next)
    if (text === null) return null
    files.add(next)
    if (next.endsWith('.json')) continue
    const asked = askedVariables(text)
    const imported = importedFiles(next, text, read)
    if (asked === null || imported === null) return null
    for (const name of asked) env.add(name)
    open.push(...imported)
  }
  return { files: [...files].toSorted(), env: [...env].toSorted() }
}

const unknowable =
  /\bimport\s*\(|\bimport\.meta\b|\b(?:require|eval|Function|Date|random|performance|fetch|crypto|console|globalThis|global|Intl)\b|\bprocess\b(?!\s*\.\s*env\b)/
const variable = /\bprocess\s*\.\s*env(?:\.([A-Za-z_]\w*)|\[\s*(['"])([^'"]+)\2\s*\])?/g

function askedVariables(text: string): readonly string[] | null {
  if (unknowable.test(text)) return null
  const names = [...text.matchAll(variable)].map(([, name, , quoted]) => name ?? quoted)
  return names.some((name) => name === undefined) ? null : names.filter((name) => name !== undefined)
}

// `from '…'` behind `import` and `export`, and `import '…'` alone.
const specifier = /\b(?:from|import)\s*(['"])([^'"]+)\1/g

function importedFiles(file: string, text: string, read: (file: string) => string | null): readonly string[] | null {
  const files: string[] = []
  for (const [, , name = ''] of text.matchAll(specifier)) {
    // What this package exports is known by its version.
    if (name === 'doc-codes' || name === 'doc-codes/core') continue
    if (!/^\.\.?\//.test(name)) return null
    // An address has nothing above its root: what leads out of the working directory leaves the folder that stands for it here.
    const { pathname } = new URL(name, `file:///-/${file}`)
    if (!pathname.startsWith('/-/')) return null
    const found = candidates(decodeURI(pathname.slice(3))).find((candidate) => read(candidate) !== null)
    if (found === undefined) return null
    files.push(found)
  }
  return files
}

/** How loaders find a module: as it is named, TypeScript behind the name of what it compiles to, or without an ending. */
function candidates(path: string): readonly string[] {
  const endings = ['.ts', '.mts', '.js', '.mjs', '.json', '/index.ts', '/index.js']
  return [path, path.replace(/\.(m?)js$/, '.$1ts'), ...endings.map((ending) => path + ending)]
}
