import { pathToFileURL } from 'node:url'

/**
 * Loads a module that a person wrote, in JavaScript or TypeScript.
 *
 * @param path - Its path, absolute.
 * @returns What it exports, by name.
 */
export async function loadExports(path: string): Promise<unknown> {
  // Node strips types itself from 22.18; before that jiti does.
  if (/\.m?ts$/.test(path) && !('typescript' in process.features && process.features.typescript)) {
    const { createJiti } = await import('jiti')
    return createJiti(import.meta.url, { moduleCache: false, fsCache: false, nativeModules: ['doc-codes'] }).import(
      path,
    )
  }
  return import(pathToFileURL(path).href)
}

/**
 * Loads what a module exports by default.
 *
 * @param path - The path of the module, absolute.
 * @returns What it exports by default, all of it where nothing is.
 */
export async function loadModule(path: string): Promise<unknown> {
  const loaded = await loadExports(path)
  return typeof loaded === 'object' && loaded !== null && 'default' in loaded ? loaded.default : loaded
}
