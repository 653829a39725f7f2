import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** The project's own folder. */
export const projectRoot: string = fileURLToPath(root)

/** A file of the project, as text. */
export function projectFile(file: string): string {
  return readFileSync(new URL(file, root), 'utf8')
}

/** The user's document with its registry and a config: a project of its own. */
export function seedProject(): Readonly<Record<string, string>> {
  const config = { docs: 'docs-input/{locale}/**/*.md', locales: { source: 'kk' }, catalogs: ['ts', 'i18next'] }
  return {
    'doc-codes.config.json': JSON.stringify(config),
    'docs-input/kk/api-codes.md': projectFile('docs-input/kk/api-codes.md'),
    'docs-input/registry.yaml': projectFile('docs-input/registry.yaml'),
  }
}
