import { checkNames } from './check-names.ts'
import { placeOfKey, type Settings } from './config/settings.ts'
import { closest } from './diagnostics/closest.ts'
import type { Diagnostic } from './diagnostics/diagnostic.ts'
import { configInvalid, configPath, configUnknownRule } from './diagnostics/rules/config.ts'
import { rules } from './diagnostics/rules/index.ts'
import { isDevice } from './emit/output-file.ts'
import { readPatterns } from './files/patterns.ts'
import { checkFallbackCircles } from './model/check-fallbacks.ts'
import { checkLocale } from './model/locales.ts'

/**
 * Checks what the schema of the config cannot: paths that stay in the project and apart from each other; rules, locales
 * and names that can be.
 *
 * @param settings - The settings of a run.
 * @returns `config-path`, `config-unknown-rule` and `config-invalid` problems, and those of `checkNames`,
 *   `checkLocale` and `checkFallbackCircles`.
 */
export function checkSettings(settings: Settings): readonly Diagnostic[] {
  return [checkPaths, checkRules, checkNames, checkLocales, checkFallbackCircles, checkUrl].flatMap((check) =>
    check(settings),
  )
}

function checkPaths(settings: Settings): readonly Diagnostic[] {
  const { out, registry, within } = settings
  const paths = [{ key: 'out', path: out }, ...(registry === null ? [] : [{ key: 'registry', path: registry }])]
  const outside = paths.flatMap(({ key, path }) => {
    const problem = problemOf(path)
    return problem === null ? [] : [configPath(placeOfKey(settings, [key]), { key, path, problem })]
  })
  const swallowed =
    readPatterns(settings).wanted.some(({ base }) => isInside(base, out)) || isInside(registry ?? '', out)
  const elsewhere = isFromRoot(within)
    ? [
        configPath(placeOfKey(settings, ['within']), {
          key: 'within',
          path: within,
          problem: 'is right on one machine only',
        }),
      ]
    : []
  const problem = 'holds the documents or the registry'
  const overlapping = swallowed ? [configPath(placeOfKey(settings, ['out']), { key: 'out', path: out, problem })] : []
  return [...outside, ...elsewhere, ...overlapping]
}

function checkRules(settings: Settings): readonly Diagnostic[] {
  const names = rules.map((rule) => rule.name)
  return Object.keys(settings.rules)
    .filter((name) => !names.includes(name))
    .map((name) => configUnknownRule(placeOfKey(settings, ['rules', name]), { name, suggestion: closest(name, names) }))
}

function checkLocales(settings: Settings): readonly Diagnostic[] {
  const { source, names, map, fallback } = settings.locales
  const said = [
    { tag: source, path: ['locales', 'source'] },
    { tag: names, path: ['locales', 'names'] },
    ...Object.entries(map).map(([folder, tag]) => ({ tag, path: ['locales', 'map', folder] })),
    ...Object.entries(fallback).flatMap(([tag, others]) =>
      [tag, ...others].map((one) => ({ tag: one, path: ['locales', 'fallback', tag] })),
    ),
    { tag: settings.tsdoc, path: ['tsdoc'] },
    ...Object.entries(settings.sets).map(([id, { tsdoc: tag }]) => ({ tag, path: ['sets', id, 'tsdoc'] })),
  ]
  const first = said.filter(({ tag }, index) => said.findIndex((other) => other.tag === tag) === index)
  return first.flatMap(({ tag, path }) =>
    tag === undefined ? [] : checkLocale(tag, placeOfKey(settings, path)).diagnostics,
  )
}

function checkUrl(settings: Settings): readonly Diagnostic[] {
  const { docsUrl } = settings
  if (docsUrl === null || (/^https?:\/\//.test(docsUrl) && URL.canParse(docsUrl.replace(/[{}]/g, '')))) return []
  const wrong = { key: 'docsUrl', expected: 'an http or https URL', received: `“${docsUrl}”` }
  return [configInvalid(placeOfKey(settings, ['docsUrl']), wrong)]
}

function problemOf(path: string): string | null {
  if (leadsOutside(path)) return 'leads out of the working directory'
  const parts = path.split(/[\\/]/).filter((part) => part !== '' && part !== '.')
  if (parts.length === 0) return 'is the working directory itself'
  const kept = parts.find((part) => ['.git', 'node_modules'].includes(part.toLowerCase()))
  if (kept !== undefined) return `lies in ${kept}, which others own`
  return parts.some(isHeldNowhere) ? 'is a name that some disks cannot hold' : null
}

/** What Windows cannot hold, and what is longer than disks take. */
function isHeldNowhere(name: string): boolean {
  return isDevice(name) || /[*?"<>|:\p{Cc}\p{Bidi_Control}]|[ .]$/u.test(name) || name.length > 200
}

function leadsOutside(path: string): boolean {
  return isFromRoot(path) || path.split(/[\\/]/).includes('..')
}

function isFromRoot(path: string): boolean {
  return /^(?:[A-Za-z]:|[\\/])/.test(path) || path.includes('\0')
}

/** Case does not count: on many disks the two would be one folder. */
function isInside(path: string, folder: string): boolean {
  return `${path}/`.toLowerCase().startsWith(`${folder}/`.toLowerCase())
}
