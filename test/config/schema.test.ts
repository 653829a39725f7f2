import { readFile } from 'node:fs/promises'

import { ts } from 'ts-morph'
import { expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { docCodes } from '../support/cli.ts'

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
const keys = keysOf(JSON.parse(printed.stdout))

it('describes every key in the JSON Schema, in a sentence', () => {
  expect(keys.length).toBeGreaterThan(50)
  expect(keys.filter(([, description]) => !/^[\p{Lu}`].*\.$/su.test(description))).toEqual([])
})

it('ships the schema that it prints', async () => {
  expect(await readFile('schema/config.json', 'utf8')).toBe(printed.stdout)
})

it('shows the descriptions where a config in TypeScript is written', () => {
  const program = ts.createProgram(['dist/config/config.d.ts'], { strict: true })
  const file = program.getSourceFile('dist/config/config.d.ts')
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
