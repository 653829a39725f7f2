import { keysTo, type ResponseFields } from '../../config/response-fields.ts'
import { comment } from '../doors/comment.ts'
import { literal } from '../doors/literal.ts'

/** A field of a response: where it is, and what its type is there. */
export interface ResponseField {
  /** The keys that lead to it. */
  readonly keys: readonly string[]
  readonly type: string
  /** Whether a response may lack it. */
  readonly isOptional: boolean
  readonly doc?: string
}

/**
 * The type of an object that has these fields. What leads to the first of them is always there, what leads to others alone
 * may be missing.
 *
 * @param fields - The fields, the code first; in what is left out nothing is said.
 */
export function shapeOf(fields: readonly ResponseField[]): string {
  return objectOf(fields, fields[0]?.keys ?? [])
}

function objectOf(fields: readonly ResponseField[], required: readonly string[]): string {
  const names = new Set(fields.flatMap(({ keys }) => keys.slice(0, 1)))
  const properties = [...names].map((name) => {
    const inside = fields.filter(({ keys }) => keys[0] === name)
    const leaf = inside.find(({ keys }) => keys.length === 1)
    if (leaf !== undefined) {
      const doc = leaf.doc === undefined ? '' : `${comment(leaf.doc)}\n`
      return `${doc}readonly ${literal(name)}${leaf.isOptional ? '?' : ''}: ${leaf.type}`
    }
    const isRequired = required[0] === name
    const below = inside.map((field) => ({ ...field, keys: field.keys.slice(1) }))
    const object = objectOf(below, isRequired ? required.slice(1) : [])
    return `readonly ${literal(name)}${isRequired ? `: ${object}` : `?: ${object} | null`}`
  })
  return `{\n${properties.join('\n')}\n}`
}

/**
 * What reads a field of a value that has the type of {@link shapeOf}.
 *
 * @param value - The value's name.
 * @param field - The field, as the config names it.
 * @param fields - All fields.
 */
export function accessTo(value: string, field: string, fields: ResponseFields): string {
  const required = keysTo(fields.code)
  const keys = keysTo(field)
  const known = keys.findIndex((key, index) => key !== required[index])
  return keys.reduce((read, key, index) => {
    // Behind what may be missing, the rest may be.
    const mark = known !== -1 && index > known ? '?.' : ''
    if (/^[A-Za-z_$][\w$]*$/.test(key)) return `${read}${mark === '' ? '.' : mark}${key}`
    return `${read}${mark}[${literal(key)}]`
  }, value)
}

/**
 * What reads a field of any value.
 *
 * @param value - The value's name.
 * @param field - The field, as the config names it.
 */
export function readOf(value: string, field: string): string {
  return keysTo(field).reduce((read, key) => `fieldOf(${read}, ${literal(key)})`, value)
}

/** Which fields of a response the guards look at beside the code. */
export interface Looked {
  readonly data: boolean
  readonly message: boolean
}

/** The names of what is read, in their order: `code`, `data`, `message`. */
export function readNames({ data, message }: Looked): readonly string[] {
  return ['code', ...(data ? ['data'] : []), ...(message ? ['message'] : [])]
}
