import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { configMissing, configUnreadable } from '../diagnostics/rules/config.ts'
import { fileNotFound } from '../diagnostics/rules/files.ts'
import { startOf } from '../diagnostics/start-of.ts'
import { noMemory, type Memory } from '../memory.ts'
import { configSources } from './config-sources.ts'
import { doubledKeys } from './doubled-keys.ts'
import { type Fault, faultOfJson, faultOfModule } from './find-fault.ts'
import { loadModule } from './load-module.ts'
import { parseConfig, type ParsedConfig } from './parse-config.ts'

/** The names under which a config is found in the working directory, the first of them wins. */
export const configNames = [
  'doc-codes.config.ts',
  'doc-codes.config.mts',
  'doc-codes.config.js',
  'doc-codes.config.mjs',
  'doc-codes.config.json',
] as const

/** A command line that needs a config, and what makes it one that needs none. */
export interface TypedCommand {
  readonly command: string
  /** The same with a document; `null` where the command takes no documents. */
  readonly named: string | null
}

const usual: TypedCommand = { command: 'doc-codes generate', named: 'doc-codes generate codes.md --out generated' }

/** Where the config is: one of {@link configNames} in the folder, or the file that `--config` names. */
export function findConfig(root: string, named: string | undefined): string | null {
  return named ?? configNames.find((name) => existsSync(join(root, name))) ?? null
}

/** The nearest config in a folder above, relative to the working directory; nothing uses it unasked. */
export function findAbove(root: string): string | null {
  for (let [folder, up] = [dirname(root), '../']; ; [folder, up] = [dirname(folder), `../${up}`]) {
    const name = findConfig(folder, undefined)
    if (name !== null) return up + name
    if (dirname(folder) === folder) return null
  }
}

/**
 * Loads and checks the config. It is never searched for outside the folder.
 *
 * @param root - The working directory.
 * @param named - What `--config` names, relative to `root`.
 * @param beside - The command that needs it, for a message that says how to type it, and what earlier runs made of it.
 * @returns The config, or `config-missing`, `file-not-found`, `config-unreadable` and the problems of `parseConfig`.
 */
export async function loadConfig(
  root: string,
  named?: string,
  {
    typed = usual,
    memory = noMemory,
  }: { readonly typed?: TypedCommand | undefined; readonly memory?: Memory | undefined } = {},
): Promise<ParsedConfig> {
  const file = findConfig(root, named)
  if (file === null)
    return {
      ok: false,
      diagnostics: [configMissing(startOf('.'), { ...typed, names: configNames, above: findAbove(root) })],
    }
  const path = join(root, file)
  if (!existsSync(path)) return { ok: false, diagnostics: [fileNotFound(startOf(file), { what: 'config' })] }
  try {
    const text = (await readFile(path, 'utf8')).replace(/^\uFEFF/, '')
    if (path.endsWith('.json')) return readJsonConfig(text, file)
    const known = whatItSays(root, file)
    const load = async (): Promise<ParsedConfig> => parseConfig(await loadModule(path), file, text)
    return await (known === null ? load() : memory.recallLater(() => known, load))
  } catch (error) {
    return unreadable(faultOfModule(error, file, path))
  }
}

/**
 * Checks the text of a config in JSON.
 *
 * @param text - The text.
 * @param file - Its path, for diagnostics.
 * @returns The config, or `config-unreadable`, `doubled-config-key` and the problems of `parseConfig`.
 */
export function readJsonConfig(text: string, file: string): ParsedConfig {
  try {
    const value: unknown = JSON.parse(text)
    const doubled = doubledKeys(text, file)
    return doubled.length > 0 ? { ok: false, diagnostics: doubled } : parseConfig(value, file, text)
  } catch (error) {
    return unreadable(faultOfJson(error, file, text))
  }
}

/** All that a config which is code hangs on, as a text; `null` where that cannot be told. */
function whatItSays(root: string, file: string): string | null {
  const textOf = (path: string): string | null => {
    const there = join(root, path)
    return existsSync(there) ? readFileSync(there, 'utf8') : null
  }
  const sources = configSources(file, textOf)
  if (sources === null) return null
  const { files, env } = sources
  const said = [files.map((path) => [path, textOf(path)]), env.map((name) => [name, process.env[name] ?? null])]
  return `config\n${JSON.stringify([file, ...said])}`
}

function unreadable({ place, reason }: Fault): ParsedConfig {
  return { ok: false, diagnostics: [configUnreadable(place, { reason })] }
}
