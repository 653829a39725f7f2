import { pathToFileURL } from 'node:url'

import { defineConfig } from './define-config.ts'

/**
 * Loads a module that a person wrote, in JavaScript or TypeScript.
 *
 * @param path - Its path, absolute.
 * @returns What it exports, by name.
 */
export async function loadExports(path: string): Promise<unknown> {
  // Node strips types itself from 22.18; before that jiti loads what sucrase took them out of.
  if (/\.m?ts$/.test(path) && !('typescript' in process.features && process.features.typescript)) {
    const { createJiti } = await import('jiti')
    const { transform } = await import('sucrase')
    // A config imports nothing of this package but this, which is here already.
    const options = { moduleCache: false, fsCache: false, virtualModules: { 'doc-codes': { defineConfig } } }
    const withoutTypes = ({ source }: { readonly source: string }): { readonly code: string } => {
      if (/\bimport\.meta\b/.test(source)) throw new Error('import.meta is not known here')
      return transform(source, { transforms: ['typescript', 'imports'], disableESTransforms: true })
    }
    try {
      return await createJiti(import.meta.url, { ...options, transform: withoutTypes }).import(path)
    } catch {
      // What sucrase does not know, jiti's own Babel does, and takes ten times as long to load; where the fault is the module's, it is
      // told by that one.
      return createJiti(import.meta.url, options).import(path)
    }
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
