import { closest } from '../../diagnostics/closest.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

const schemas = {
  config: async () => (await import('../../config/schema.ts')).configSchema,
  model: async () => (await import('../../model/model-schema.ts')).modelSchema,
  diagnostics: async () => (await import('../../diagnostics/reporters/json.ts')).reportSchema,
  registry: async () => (await import('../../model/registry/schema.ts')).registrySchema,
} as const

/** `doc-codes schema`: the JSON Schema of the config, of `model.json`, of the registry or of `--format json`, for editors and emitters. */
export async function schemaCommand(terminal: Terminal, name: string): Promise<ExitCode> {
  const names = Object.keys(schemas)
  if (!isSchemaName(name)) {
    const suggestion = closest(name, names)
    terminal.err(`error: there is no schema '${name}'; there are ${names.join(', ')}`)
    if (suggestion !== null) terminal.err(`(Did you mean ${suggestion}?)`)
    return 2
  }
  const { toJsonSchema } = await import('@valibot/to-json-schema')
  terminal.out(JSON.stringify(toJsonSchema(await schemas[name](), { errorMode: 'ignore' }), null, 2))
  return 0
}

function isSchemaName(name: string): name is keyof typeof schemas {
  return Object.hasOwn(schemas, name)
}
