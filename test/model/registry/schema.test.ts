import { toJsonSchema } from '@valibot/to-json-schema'
import { safeParse } from 'valibot'
import { expect, it } from 'vitest'
import { entrySchema, registrySchema } from '../../../generator/model/registry/schema.ts'

it('is a JSON Schema that tells an editor every key of an entry, and lets a team add its own', () => {
  const entry = toJsonSchema(entrySchema, { errorMode: 'ignore' })
  const keys = [
    'name',
    'kind',
    'data',
    'was',
    'status',
    'deprecated',
    'anchors',
    'text',
    'stale',
    'called',
    'raw',
    'last',
  ]
  expect(Object.keys(entry.properties ?? {})).toEqual(keys)
  expect(entry.required).toEqual(['name'])
  expect(entry.additionalProperties).toMatchObject({ description: 'A facet: a word of your own.' })
  expect(JSON.stringify(toJsonSchema(registrySchema, { errorMode: 'ignore' }))).toContain('Former names: they stay')
})

it('takes the registry as a plain value', () => {
  expect(safeParse(registrySchema, { apiCode: { 8: { name: 'A', next: 'poll' } } }).success).toBe(true)
  expect(safeParse(registrySchema, { apiCode: { 8: { name: 'A', next: ['poll'] } } }).success).toBe(false)
})
