import { createRequire } from 'node:module'

/** The version of this package, as its package.json says. */
export const version: string = readVersion()

function readVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)('../../package.json')
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}
