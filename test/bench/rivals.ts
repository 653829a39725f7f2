import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

import { seedFiles } from './seed.ts'

/** Another way to do the same job: one member, one guard and the message of code 0. */
export interface Rival {
  readonly name: string
  /** The packages that it needs, with the versions that were measured. */
  readonly packages: readonly string[]
  /** The program; it imports packages by name and everything else by absolute path. */
  readonly program: (locales: readonly string[], catalogs: Catalogs, folder: string) => Promise<string>
}

/** The texts of a locale by key, as a catalog file holds them. */
export type Catalogs = ReadonlyMap<string, string>

/** What people use today, on our own 20 codes. `http-status-codes` has codes and texts of its own, in English only. */
export const rivals: readonly Rival[] = [
  { name: 'http-status-codes', packages: ['http-status-codes@2.3.0'], program: httpStatusCodes },
  {
    name: 'Paraglide',
    packages: ['@inlang/paraglide-js@2.25.4', '@inlang/plugin-message-format@4.4.4'],
    program: paraglide,
  },
  { name: 'i18next', packages: ['i18next@26.7.2'], program: i18next },
  { name: 'FormatJS (intl-messageformat)', packages: ['intl-messageformat@12.1.5'], program: formatJs },
]

/** The catalogs of our own documentation, as i18next reads them. */
export async function seedCatalogs(): Promise<Catalogs> {
  const files = await seedFiles({ catalogs: ['ts', 'i18next'] })
  const found = files.filter(({ path }) => path.startsWith('catalogs/i18next/'))
  return new Map(found.map(({ path, text }) => [path.replace(/^.*\/(.*)\.json$/, '$1'), text]))
}

/**
 * Installs what the rivals need, from the npm registry, in a folder of its own: they are measured, not depended on.
 *
 * @param use - What is done with the folder, which is gone afterwards.
 */
export async function withRivals(use: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'doc-codes-rivals-'))
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const packages = rivals.flatMap((rival) => rival.packages)
  await promisify(execFile)('npm', ['install', '--no-audit', '--no-fund', ...packages], { cwd: folder })
  await use(folder)
  await rm(folder, { recursive: true })
}

/**
 * Bundles a rival's program with esbuild.
 *
 * @param rival - The rival.
 * @param locales - The locales among which the program chooses.
 * @param catalogs - The texts.
 * @param folder - Where the rivals are installed.
 * @returns The size in bytes, gzipped (level 9).
 */
export async function sizeOf(
  rival: Rival,
  locales: readonly string[],
  catalogs: Catalogs,
  folder: string,
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: await rival.program(locales, catalogs, folder), resolveDir: folder },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
  })
  return gzipSync(outputFiles[0]?.text.trim() ?? '', { level: 9 }).length
}

function httpStatusCodes(): Promise<string> {
  return Promise.resolve(`
    import { getReasonPhrase, StatusCodes } from 'http-status-codes'
    const isCode = (code) => Object.values(StatusCodes).includes(code)
    export const say = (code) => (isCode(code) && code === StatusCodes.OK ? getReasonPhrase(code) : undefined)`)
}

function i18next(locales: readonly string[], catalogs: Catalogs): Promise<string> {
  const resources = locales.map((locale) => `${locale}: { translation: ${catalogs.get(locale) ?? '{}'} }`)
  return Promise.resolve(`
    import { createInstance } from 'i18next'
    const i18n = createInstance({ lng: '${locales[0] ?? ''}', initAsync: false, resources: { ${resources.join(', ')} } })
    void i18n.init()
    const Ok = 0
    const isCode = (code) => typeof code === 'number' && i18n.exists('apiCode' + code)
    export const say = (code, lng) =>
      isCode(code) && code === Ok ? i18n.t('apiCode' + code, { lng, skipInterpolation: true }) : undefined`)
}

function formatJs(locales: readonly string[], catalogs: Catalogs): Promise<string> {
  const messages = locales.map((locale) => `${locale}: ${catalogs.get(locale) ?? '{}'}`)
  return Promise.resolve(`
    import { IntlMessageFormat } from 'intl-messageformat'
    const messages = { ${messages.join(', ')} }
    const Ok = 0
    const isCode = (code) => typeof code === 'number' && 'apiCode' + code in messages.${locales[0] ?? ''}
    export const say = (code, locale = '${locales[0] ?? ''}') =>
      isCode(code) && code === Ok ? new IntlMessageFormat(messages[locale]['apiCode' + code], locale).format() : undefined`)
}

async function paraglide(locales: readonly string[], catalogs: Catalogs, folder: string): Promise<string> {
  const installed = createRequire(join(folder, 'package.json'))
  const project = join(folder, 'project.inlang')
  const settings = {
    baseLocale: locales[0],
    locales,
    modules: [installed.resolve('@inlang/plugin-message-format')],
    'plugin.inlang.messageFormat': { pathPattern: './messages/{locale}.json' },
  }
  await mkdir(project, { recursive: true })
  await mkdir(join(folder, 'messages'), { recursive: true })
  await writeFile(join(project, 'settings.json'), JSON.stringify(settings))
  for (const locale of locales)
    await writeFile(join(folder, 'messages', `${locale}.json`), catalogs.get(locale) ?? '{}')
  const library: unknown = await import(pathToFileURL(installed.resolve('@inlang/paraglide-js')).href)
  if (!canCompile(library)) throw new Error('@inlang/paraglide-js has no compile')
  const outdir = await mkdtemp(join(folder, 'out-'))
  await library.compile({ project, outdir, strategy: ['globalVariable', 'baseLocale'] })
  return `
    import { m } from '${outdir}/messages.js'
    const Ok = 0
    const isCode = (code) => typeof code === 'number' && 'apiCode' + code in m
    export const say = (code, locale) => (isCode(code) && code === Ok ? m.apiCode0({}, { locale }) : undefined)`
}

interface Compiler {
  readonly compile: (options: object) => Promise<unknown>
}

function canCompile(library: unknown): library is Compiler {
  return typeof library === 'object' && library !== null && 'compile' in library
}
