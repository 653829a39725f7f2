// Writes what editors read: the JSON Schemas, and the type of the config with the schema's descriptions for hovering.
// (What valibot infers carries none.) It runs after the compiler, whose config.d.ts it replaces. An argument names another
// folder to write into.
import { execFileSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'

import { objectType } from './object-type.mjs'

/** As in config.ts, which this file stands in for. */
const unchanging =
  'export type Unchanging<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> } : Value'

const [, , root = '.'] = process.argv
for (const folder of ['schema', 'dist/config']) await mkdir(`${root}/${folder}`, { recursive: true })
for (const name of ['config', 'model', 'registry', 'diagnostics'])
  await writeFile(`${root}/schema/${name}.json`, schemaText(name))
await writeFile(`${root}/dist/config/config.d.ts`, declaration(JSON.parse(schemaText('config'))))

function schemaText(name) {
  return execFileSync(process.execPath, ['dist/cli/main.js', 'schema', name], { encoding: 'utf8' })
}

function declaration(schema) {
  const about =
    'The configuration of doc-codes: what `doc-codes.config.ts` exports. Everything has a default but `docs`.'
  return `/** ${about} */\nexport type Config = ${typeOf(schema)}\n\n${unchanging}\n`
}

function typeOf({ type, enum: literals, anyOf, items, properties, required = [], additionalProperties }) {
  if (literals !== undefined) return literals.map((literal) => JSON.stringify(literal)).join(' | ')
  if (anyOf !== undefined) return anyOf.map(typeOf).join(' | ')
  if (type === 'array') return `readonly (${typeOf(items)})[]`
  if (type === 'integer') return 'number'
  if (type !== 'object') return type
  if (properties === undefined) return `{ readonly [key: string]: ${typeOf(additionalProperties)} }`
  const members = Object.entries(properties).map(([key, schema]) => {
    const mark = required.includes(key) ? '' : '?'
    const absent = mark === '' ? '' : ' | undefined'
    return `${comment(schema)}\nreadonly ${key}${mark}: ${typeOf(schema)}${absent}`
  })
  return objectType(members)
}

function comment({ description = '', default: value }) {
  const said = value === undefined ? description : `${description}\n@default ${JSON.stringify(value)}`
  return `/**\n * ${said.replaceAll('*/', '*\\/').replaceAll('\n', '\n * ')}\n */`
}
