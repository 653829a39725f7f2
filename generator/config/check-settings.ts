import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { configPath, configUnknownRule } from '../diagnostics/rules/config.ts'
import { rules } from '../diagnostics/rules/index.ts'
import type { Settings } from './settings.ts'

/**
 * Checks what the schema cannot: paths that stay in the project and apart from each other, rules that exist.
 *
 * @param settings - The settings of a run.
 * @param file - The config file's path, for the diagnostics.
 * @returns `config-path` and `config-unknown-rule` problems.
 */
export function checkSettings(settings: Settings, file: string): readonly Diagnostic[] {
  const place = { file, line: 1, column: 1 }
  const { out, registry, docs } = settings
  const paths = [{ key: 'out', path: out }, ...(registry === null ? [] : [{ key: 'registry', path: registry }])]
  const outside = paths
    .filter(({ path }) => leadsOutside(path))
    .map(({ key, path }) => configPath(place, { key, path, problem: 'leads out of the working directory' }))
  const overlapping = docs
    .filter((pattern) => isInside(fixedPart(pattern), out) || (registry !== null && isInside(registry, out)))
    .slice(0, 1)
    .map(() => configPath(place, { key: 'out', path: out, problem: 'holds the documents or the registry' }))
  const names = rules.map((rule) => rule.name)
  const unknown = Object.keys(settings.rules)
    .filter((name) => !names.includes(name))
    .map((name) => configUnknownRule(place, { name, suggestion: closest(name, names) }))
  return [...outside, ...overlapping, ...unknown]
}

function leadsOutside(path: string): boolean {
  return (
    path === '' ||
    path === '.' ||
    /^(?:[A-Za-z]:|[\\/])/.test(path) ||
    path.split(/[\\/]/).includes('..') ||
    path.includes('\0')
  )
}

/** The folders of a pattern before its first wildcard. */
function fixedPart(pattern: string): string {
  const parts = pattern.replace(/^\.\//, '').split('/')
  const wild = parts.findIndex((part) => /[*?[\]{}()!]/.test(part))
  return parts.slice(0, wild < 0 ? -1 : wild).join('/')
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}
