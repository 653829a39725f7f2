import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { build } from 'esbuild'

import { seedFiles } from './seed.ts'

/** Another way to do the same job: one member, one guard and the message of code 0. */
export interface Rival {
  readonly name: string
  /** The packages that it needs. */
  readonly packages: readonly string[]
  /** The program; it imports packages by name and everything else by absolute path. */
  readonly program: (locales: readonly string[], catalogs: Catalogs) => Promise<string>
}

/** The texts of a locale by key, as a catalog file holds them. */
export type Catalogs = ReadonlyMap<string, string>

/** What people use today, on our own 20 codes. `http-status-codes` has codes and texts of its own, in English only. */
export const rivals: readonly Rival[] = [
  { name: 'http-status-codes', packages: ['http-status-codes'], program: httpStatusCodes },
  {
    name: 'Paraglide',
    packages: ['@inlang/paraglide-js', '@inlang/plugin-message-format'],
    program: paraglide,
  },
  { name: 'i18next', packages: ['i18next'], program: i18next },
  { name: 'FormatJS (intl-messageformat)', packages: ['intl-messageformat'], program: formatJs },
]

/** The catalogs of our own documentation, as i18next reads them. */
export async function seedCatalogs(): Promise<Catalogs> {
  const files = await seedFiles({ catalogs: ['ts', 'i18next'] })
  const found = files.filter(({ path }) => path.startsWith('catalogs/i18next/'))
  return new Map(found.map(({ path, text }) => [path.replace(/^.*\/(.*)\.json$/, '$1'), text]))
}

/**
 * Bundles a rival's program with esbuild.
 *
 * @returns The size in bytes, gzipped (level 9); `null` where a package is not installed.
 */
export async function sizeOf(rival: Rival, locales: readonly string[], catalogs: Catalogs): Promise<number | null> {
  if (!rival.packages.every(isInstalled)) return null
  const contents = await rival.program(locales, catalogs)
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    charset: 'utf8',
    write: false,
    format: 'esm',
  })
  return gzipSync(outputFiles[0]?.text.trim() ?? '', { level: 9 }).length
}

function isInstalled(name: string): boolean {
  try {
    createRequire(import.meta.url).resolve(name)
    return true
  } catch {
    return false
  }
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

async function paraglide(locales: readonly string[], catalogs: Catalogs): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'doc-codes-paraglide-'))
  const plugin = createRequire(import.meta.url).resolve('@inlang/plugin-message-format')
  const settings = {
    baseLocale: locales[0],
    locales,
    modules: [plugin],
    'plugin.inlang.messageFormat': { pathPattern: './messages/{locale}.json' },
  }
  await mkdir(join(root, 'project.inlang'))
  await mkdir(join(root, 'messages'))
  await writeFile(join(root, 'project.inlang', 'settings.json'), JSON.stringify(settings))
  for (const locale of locales) await writeFile(join(root, 'messages', `${locale}.json`), catalogs.get(locale) ?? '{}')
  const name = '@inlang/paraglide-js'
  const library: unknown = await import(name)
  if (!canCompile(library)) throw new Error(`${name} has no compile`)
  const outdir = join(root, 'out')
  await library.compile({ project: join(root, 'project.inlang'), outdir, strategy: ['globalVariable', 'baseLocale'] })
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
