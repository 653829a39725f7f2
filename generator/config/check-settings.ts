import { closest } from '../diagnostics/closest.ts'
import type { Diagnostic, Place } from '../diagnostics/diagnostic.ts'
import { configInvalid, configName, configPath, configUnknownRule } from '../diagnostics/rules/config.ts'
import { rules } from '../diagnostics/rules/index.ts'
import { checkLocale } from '../model/locales.ts'
import { isName } from '../model/naming/identifier.ts'
import type { Settings } from './settings.ts'

/**
 * Checks what the schema cannot: paths that stay in the project and apart from each other; rules, locales and names that
 * can be.
 *
 * @param settings - The settings of a run.
 * @returns `config-path`, `config-unknown-rule`, `config-name` and `config-invalid` problems, and those of `checkLocale`.
 */
export function checkSettings(settings: Settings): readonly Diagnostic[] {
  const place = { file: settings.configFile, line: 1, column: 1 }
  return [
    ...checkPaths(settings, place),
    ...checkRules(settings, place),
    ...checkNames(settings, place),
    ...checkLocales(settings, place),
    ...checkUrl(settings, place),
  ]
}

function checkPaths({ out, registry, docs }: Settings, place: Place): readonly Diagnostic[] {
  const paths = [{ key: 'out', path: out }, ...(registry === null ? [] : [{ key: 'registry', path: registry }])]
  const outside = paths
    .filter(({ path }) => leadsOutside(path) || isWorkingDirectory(path))
    .map(({ key, path }) => {
      const problem = isWorkingDirectory(path)
        ? 'is the working directory itself'
        : 'leads out of the working directory'
      return configPath(place, { key, path, problem })
    })
  const swallowed = docs.some((pattern) => isInside(fixedPart(pattern), out)) || isInside(registry ?? '', out)
  const overlapping = swallowed
    ? [configPath(place, { key: 'out', path: out, problem: 'holds the documents or the registry' })]
    : []
  return [...outside, ...overlapping]
}

function checkRules(settings: Settings, place: Place): readonly Diagnostic[] {
  const names = rules.map((rule) => rule.name)
  return Object.keys(settings.rules)
    .filter((name) => !names.includes(name))
    .map((name) => configUnknownRule(place, { name, suggestion: closest(name, names) }))
}

/** Ids become folders and, in camelCase, functions; type names become types. */
function checkNames(settings: Settings, place: Place): readonly Diagnostic[] {
  const ids = settings.setIds.filter((id) => !isName(id)).map((name) => ({ key: 'sets', name }))
  const typeNames = settings.setIds.flatMap((id) => {
    const name = settings.set(id).typeName
    return name === null || (isName(name) && !typeKeywords.has(name)) ? [] : [{ key: `sets.${id}.typeName`, name }]
  })
  const { packageName } = settings
  const npmName = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/
  const packages = packageName === null || npmName.test(packageName) ? [] : [{ key: 'package.name', name: packageName }]
  return [...ids, ...typeNames, ...packages].map((wrong) => configName(place, wrong))
}

function checkLocales({ locales, set, setIds }: Settings, place: Place): readonly Diagnostic[] {
  const tags = [locales.source, locales.names, ...Object.values(locales.map), ...setIds.map((id) => set(id).tsdoc)]
  return [...new Set(tags)].flatMap((tag) => checkLocale(tag, place).diagnostics)
}

function checkUrl({ docsUrl }: Settings, place: Place): readonly Diagnostic[] {
  if (docsUrl === null || (/^https?:\/\//.test(docsUrl) && URL.canParse(docsUrl.replace(/[{}]/g, '')))) return []
  return [configInvalid(place, { key: 'docsUrl', expected: 'an http or https URL', received: `“${docsUrl}”` })]
}

const typeKeywords: ReadonlySet<string> = new Set(
  'any bigint boolean never number object string symbol unknown'.split(' '),
)

function isWorkingDirectory(path: string): boolean {
  return ['', '.', './'].includes(path)
}

function leadsOutside(path: string): boolean {
  return /^(?:[A-Za-z]:|[\\/])/.test(path) || path.split(/[\\/]/).includes('..') || path.includes('\0')
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
