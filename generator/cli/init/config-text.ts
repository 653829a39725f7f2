import type { Layout } from './guess-layout.ts'
import type { Survey } from './survey.ts'

/** A first config: its file, and what goes into it. */
export interface FirstConfig {
  readonly name: string
  readonly text: string
}

/**
 * Writes a first config. JSON where the package is not installed, as a config in TypeScript imports it.
 *
 * @param layout - Where the documents are.
 * @param survey - What the folder holds.
 */
export function firstConfig(
  { docs, source, map, base }: Layout,
  { erasable, isInstalled, surroundings }: Survey,
): FirstConfig {
  const [only] = docs
  const config = {
    docs: docs.length === 1 && only !== undefined ? only : docs,
    locales: { source, ...(Object.keys(map).length === 0 ? {} : { map }) },
    registry: base === '' ? 'registry.yaml' : `${base}/registry.yaml`,
    out: surroundings.out,
    ...(erasable === null && surroundings.strippingScript === null ? {} : { enumStyle: 'const' }),
    // Node finds no `./codes.js` where it strips the types of `codes.ts`.
    ...(surroundings.strippingScript === null ? {} : { importExtension: '.ts' }),
  }
  if (!isInstalled) {
    const schema = { $schema: './node_modules/doc-codes/schema/config.json' }
    return { name: 'doc-codes.config.json', text: `${JSON.stringify({ ...schema, ...config }, null, 2)}\n` }
  }
  const lines = Object.entries(config).map(([key, value]) => `  ${key}: ${literal(value)},\n`)
  const text = `import { defineConfig } from 'doc-codes'\n\nexport default defineConfig({\n${lines.join('')}})\n`
  return { name: 'doc-codes.config.ts', text }
}

type Value = string | readonly string[] | { readonly [key: string]: Value }

function literal(value: Value): string {
  if (typeof value === 'string') return `'${value.replace(/['\\]/g, '\\$&')}'`
  if (value instanceof Array) return `[${value.map(literal).join(', ')}]`
  return `{ ${Object.entries(value)
    .map(([key, inner]) => `${/^\w+$/.test(key) ? key : `'${key}'`}: ${literal(inner)}`)
    .join(', ')} }`
}
