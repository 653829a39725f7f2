import { isMap, parseDocument, isScalar } from 'yaml'

import { checkSettings } from '../../generator/check-settings.ts'
import { parseConfig } from '../../generator/config/parse-config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import type { Settings } from '../../generator/config/settings.ts'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts'
import { formatDiagnostic } from '../../generator/diagnostics/report.ts'
import { hasErrors } from '../../generator/diagnostics/severity.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { build, compile, type Output } from '../../generator/generate.ts'
import type { FuzzedProject } from './projects.ts'

/** What became of a project. */
export interface Verdict {
  /** What is wrong with how it was handled. */
  readonly faults: readonly string[]
  /** What was written: nothing where it was refused. */
  readonly files: readonly OutputFile[]
}

/**
 * Generates from a project in memory, once without names and once from the registry that somebody edited.
 *
 * @param project - The project.
 * @returns What nothing may be: thrown, lost, said in a way that cannot be shown, or written with characters that nobody sees.
 */
export async function judge(project: FuzzedProject): Promise<Verdict> {
  const { config, documents, entries, plain } = project
  const parsed = parseConfig(config, 'doc-codes.config.json', JSON.stringify(config))
  if (!parsed.ok) return { faults: parsed.diagnostics.flatMap(spokenBadly), files: [] }
  const settings = resolveSettings(parsed.config)
  const wrong = checkSettings(settings)
  if (hasErrors(wrong)) return { faults: wrong.flatMap(spokenBadly), files: [] }
  const first = compile({ documents, registry: project.registry ?? '', settings })
  // A registry of somebody else is not edited on top.
  const registry =
    first.registry === null || project.registry !== null ? project.registry : edited(first.registry, entries)
  const output = await build({ documents, registry: registry ?? '', settings })
  const faults = [
    ...first.diagnostics.flatMap(spokenBadly),
    ...output.diagnostics.flatMap(spokenBadly),
    ...lost(output, plain, settings),
    ...output.files.flatMap(unseen),
    ...samePaths(output.files),
  ]
  return { faults, files: output.files }
}

function edited(registry: string, entries: FuzzedProject['entries']): string {
  const document = parseDocument(registry)
  const places = isMap(document.contents)
    ? document.contents.items.flatMap(({ key: set, value }) =>
        isMap(value) ? value.items.map(({ key }) => [set, key].map((one) => (isScalar(one) ? one.value : one))) : [],
      )
    : []
  for (const { at, key, value } of entries) {
    const place = places[at % Math.max(1, places.length)]
    if (place !== undefined) document.setIn([...place, key], value)
  }
  return String(document)
}

/** What no file holds as it is, tabs and line ends apart, and what only the strings of gettext do, which cannot escape it. */
const hidden = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/u
const invisible = /[\u00AD\u200B\u2060-\u206F\uFEFF]/u

/** A message is one line that can be shown, and no value of ours that was forgotten. */
export function spokenBadly(diagnostic: Diagnostic): readonly string[] {
  const said = formatDiagnostic({ ...diagnostic, lines: [] }, { color: false })
  const isBad =
    hidden.test(said) ||
    invisible.test(said) ||
    /\n|\[object |(?<!['“`])\bundefined\b(?!['”`])/.test(said) ||
    said.length > 1500
  return isBad ? [`${diagnostic.rule} says ${JSON.stringify(said.slice(0, 400))}`] : []
}

/** Rows whose texts are plain are in the output as they are, where there is one. */
function lost({ files, model }: Output, plain: FuzzedProject['plain'], { locales }: Settings): readonly string[] {
  if (files.length === 0 || model === null) return []
  const texts = model.sets.flatMap((set) =>
    set.codes.map(({ raw, locales: said }) => [raw, said[locales.source]?.text] as const),
  )
  const found = new Map(texts)
  return [...plain].flatMap(([code, text]) => {
    if (!/^(?:0|[1-9]\d*|[A-Z]+(?:_[A-Z]+)*)$/.test(code) || found.get(code) === text) return []
    return [`${code} says ${JSON.stringify(found.get(code))} and not ${JSON.stringify(text)}`]
  })
}

function unseen({ path, text }: OutputFile): readonly string[] {
  const found = hidden.exec(text) ?? (path.endsWith('.po') ? null : invisible.exec(text))
  return found === null ? [] : [`${path} holds U+${found[0].codePointAt(0)?.toString(16)} as it is`]
}

function samePaths(files: readonly OutputFile[]): readonly string[] {
  const folded = files.map(({ path }) => path.toLowerCase().normalize('NFC'))
  const twice = folded.filter((path, index) => folded.indexOf(path) !== index)
  const kept = folded.filter((path) =>
    /(?:^|\/)(?:con|aux|nul|prn|com\d|lpt\d)(?:\.|\/|$)|[<>:"|?*\\]|[. ](?:\/|$)/.test(path),
  )
  return [...twice.map((path) => `${path} is written twice`), ...kept.map((path) => `${path} is no path on Windows`)]
}
