import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

import { ts } from 'ts-morph'
import { expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { docCodes } from '../support/cli.ts'
import { createWorkspace } from '../support/workspace.ts'

interface JsonSchema {
  readonly description?: string
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly additionalProperties?: JsonSchema | boolean
  readonly anyOf?: readonly JsonSchema[]
}

/** Every key of a schema, with its description. */
function keysOf(schema: JsonSchema): readonly (readonly [string, string])[] {
  const { properties = {}, additionalProperties, anyOf = [] } = schema
  const inner = typeof additionalProperties === 'object' ? [additionalProperties] : []
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      [key, value.description ?? ''] as const,
      ...keysOf(value),
    ]),
    ...[...inner, ...anyOf].flatMap(keysOf),
  ]
}

const printed = await docCodes('.', ['schema', 'config'])
const schema: JsonSchema = JSON.parse(printed.stdout)
const keys = keysOf(schema)

it('describes every key in the JSON Schema, in a sentence', () => {
  expect(keys.length).toBeGreaterThan(50)
  expect(keys.filter(([, description]) => !/^[\p{Lu}`].*\.$/su.test(description))).toEqual([])
})

it('ships the schema that it prints, and a type that shows the descriptions where a config in TypeScript is written', async () => {
  const { root, read } = await createWorkspace()
  await promisify(execFile)(process.execPath, ['scripts/write-schemas.mjs', root])
  expect(await read('schema/config.json')).toBe(printed.stdout)
  const type = `${root}/dist/config/config.d.ts`
  const program = ts.createProgram([type], { strict: true })
  const file = program.getSourceFile(type)
  const said: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isPropertySignature(node)) {
      const symbol = program.getTypeChecker().getSymbolAtLocation(node.name)
      said.push(ts.displayPartsToString(symbol?.getDocumentationComment(program.getTypeChecker())))
    }
    ts.forEachChild(node, visit)
  }
  if (file !== undefined) visit(file)
  expect(said).toEqual(keys.map(([, description]) => description))
})

it('gives settings that can go to a worker', () => {
  const settings = resolveSettings({ docs: '*.md', sets: { apiCode: { typeName: 'ApiCode' } } })
  expect(structuredClone(settings)).toEqual(settings)
})
