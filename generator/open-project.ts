import { findConfig, loadConfig, type TypedCommand } from './config/load-config.ts'
import { resolveSettings } from './config/resolve-settings.ts'
import type { Config } from './config/config.ts'
import type { Settings } from './config/settings.ts'
import type { Result } from './diagnostics/diagnostic.ts'
import { erasableSyntax } from './diagnostics/rules/config.ts'
import { documentsOutside, linkOutside, noDocuments } from './diagnostics/rules/files.ts'
import { hasErrors } from './diagnostics/severity.ts'
import { findErasableSyntax } from './files/find-erasable-syntax.ts'
import { findDocuments } from './files/find-documents.ts'
import { findNamedDocuments } from './files/find-named-documents.ts'
import type { FoundDocument } from './files/found-document.ts'
import type { Memory } from './memory.ts'

/** What the command line says that the config may say too. */
export interface ProjectOptions {
  readonly config?: string | undefined
  readonly out?: string | undefined
  readonly output?: Config['output'] | undefined
  readonly enumStyle?: Config['enumStyle']
  readonly locale?: string | undefined
  /** Whether a code without a recorded name is an error instead of being recorded. */
  readonly frozen?: boolean | undefined
  /** The command line, for a message that says how to type it. */
  readonly typed?: TypedCommand | undefined
}

/** Problems beside which there is nothing to say of the documents. */
const nothingRead: ReadonlySet<string> = new Set([noDocuments, documentsOutside, linkOutside].map(({ name }) => name))

/** The settings of a run and its documents. */
export interface Project {
  readonly settings: Settings
  readonly found: readonly FoundDocument[]
}

/**
 * Opens the project that a command works on: the documents that it names, with no config and no registry, else what the
 * config says.
 *
 * @param root - The working directory.
 * @param names - The documents and folders on the command line.
 * @param options - The options on the command line, which win over the config.
 * @param memory - What earlier runs made of the config, where it is code.
 * @returns The project, or `null` and why there is none: beside a pattern that matches nothing or leads astray
 * there is nothing to say of the documents that the others match.
 */
export async function openProject(
  root: string,
  names: readonly string[],
  options: ProjectOptions,
  memory?: Memory,
): Promise<Result<Project | null>> {
  const { config: file, locale = 'und' } = options
  const named = names.length > 0
  const loaded =
    named && file === undefined
      ? { ok: true as const, config: { docs: names, registry: null, locales: { source: locale } }, keys: {} }
      : await loadConfig(root, file, { typed: options.typed, memory })
  if (!loaded.ok) return { value: null, diagnostics: loaded.diagnostics }
  const configFile = (named ? file : findConfig(root, file)) ?? '.'
  const { config, keys } = loaded
  // Without a config, what the compiler of the output takes is the style.
  const isUnsaid = named && file === undefined && options.enumStyle === undefined && options.out !== undefined
  const erasable = isUnsaid ? await findErasableSyntax(root, options.out ?? '') : null
  const style = erasable === null ? options.enumStyle : 'const'
  const settings = resolveSettings(override(config, { ...options, enumStyle: style }), {
    frozen: options.frozen ?? false,
    configFile,
    keys,
  })
  const noted = erasable === null ? [] : [erasableSyntax({ file: erasable.file, line: 1, column: 1 })]
  // Knows every rule by its name, which a mistake in the config does without.
  const { checkSettings } = await import('./check-settings.ts')
  const wrong = [...noted, ...checkSettings(settings)]
  if (hasErrors(wrong)) return { value: null, diagnostics: wrong }
  if (named) {
    const found = await findNamedDocuments(root, names, settings.locales.source)
    return { value: { settings, found }, diagnostics: wrong }
  }
  const { value: found, diagnostics } = await findDocuments(root, settings)
  const unmatched = diagnostics.filter(({ rule }) => nothingRead.has(rule))
  if (unmatched.length > 0) return { value: null, diagnostics: unmatched }
  return { value: { settings, found }, diagnostics: [...wrong, ...diagnostics] }
}

function override(config: Config, { out, output, enumStyle }: ProjectOptions): Config {
  return {
    ...config,
    ...(out === undefined ? {} : { out }),
    ...(output === undefined ? {} : { output }),
    ...(enumStyle === undefined ? {} : { enumStyle }),
  }
}
