import { ts } from 'ts-morph'

import type { OutputFile } from '../output-file.ts'
import { readCatalogKeys } from './read-catalog-keys.ts'
import { isExplicit } from './explicit-types.ts'
import { readDeclarations, type ModuleDeclarations } from './read-declarations.ts'
import { withLiterals } from './with-literals.ts'
import type { Declaration, Declarations, Surface } from './surface.ts'

const compilerOptions: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  verbatimModuleSyntax: true,
  declaration: true,
}

/**
 * Reads what programs see of an output: its modules are parsed, and their declarations kept as data.
 *
 * @param files - The files of an output folder, as they were written now or long ago; others than ours say nothing.
 */
export function readSurface(files: readonly OutputFile[]): Surface {
  const own = withLiterals(new Map(files.flatMap(readModule)))
  return {
    modulesAre: modulesAre(files),
    modules: new Map([...own.keys()].map((path) => [path, exportsOf(path, own, new Set())])),
    catalogs: new Map(files.filter(isCatalog).map(({ path, text }) => [path, readCatalogKeys(path, text)])),
    package: readPackage(files.find(({ path }) => path === 'package.json')),
  }
}

function readModule({ path, text }: OutputFile): readonly (readonly [string, ModuleDeclarations])[] {
  if (!/\.[cm]?ts$/.test(path)) return []
  const holdsTexts = path.includes('/messages/')
  const source = parse(path, text)
  // What does not say its type is declared first, at ten times the price.
  const declared = isExplicit(source)
    ? source
    : parse('declared.d.ts', ts.transpileDeclaration(text, { compilerOptions, fileName: path }).outputText)
  return [[path.replace(/(?:\.d)?\.[cm]?ts$/, ''), readDeclarations(declared, holdsTexts)]]
}

function parse(path: string, text: string): ts.SourceFile {
  const options = { languageVersion: ts.ScriptTarget.ES2022, jsDocParsingMode: ts.JSDocParsingMode.ParseNone }
  return ts.createSourceFile(path, text, options, true)
}

/** A module's own exports, then those of the modules that it exports whole. */
function exportsOf(
  path: string,
  own: ReadonlyMap<string, ModuleDeclarations>,
  seen: ReadonlySet<string>,
): Declarations {
  const module = own.get(path)
  if (module === undefined || seen.has(path)) return new Map<string, readonly Declaration[]>()
  const passed = module.reexports.flatMap((specifier) => [
    ...exportsOf(resolve(path, specifier), own, new Set([...seen, path])),
  ])
  return new Map([...passed, ...module.declarations])
}

/** `api-code/codes` of `./codes.js` in `api-code/index`. */
function resolve(path: string, specifier: string): string {
  const parts = [...path.split('/').slice(0, -1), ...specifier.replace(/\.[cm]?[jt]s$/, '').split('/')]
  return parts
    .reduce<readonly string[]>((done, part) => (part === '..' ? done.slice(0, -1) : [...done, part]), [])
    .filter((part) => part !== '.')
    .join('/')
}

function modulesAre(files: readonly OutputFile[]): Surface['modulesAre'] {
  if (files.some(({ path }) => path === 'index.js')) return '.js'
  const index = files.find(({ path }) => path === 'index.ts')
  if (index === undefined) return null
  return /from ['"][^'"]*\.ts['"]/.test(index.text) ? '.ts as .ts' : '.ts as .js'
}

function isCatalog({ path }: OutputFile): boolean {
  return path.startsWith('catalogs/') && !path.endsWith('.ts')
}

function readPackage(file: OutputFile | undefined): Surface['package'] {
  if (file === undefined) return null
  const manifest: unknown = parseJson(file.text)
  if (typeof manifest !== 'object' || manifest === null || !('name' in manifest)) return null
  const entries = 'exports' in manifest && typeof manifest.exports === 'object' ? manifest.exports : {}
  return { name: String(manifest.name), entries: new Set(Object.keys(entries ?? {})) }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
