import * as v from 'valibot'
import type { AttributeValue, CodeStatus, CodeValue, Model, ValueType } from '../types.ts'

/** What one locale says of a code, as `model.json` has it. */
export interface PublishedText {
  readonly text: string
  readonly summary: string
  readonly message: string | null
  readonly anchor: string | null
  readonly file: string
}

/** A code, as `model.json` has it. */
export interface PublishedCode {
  readonly value: CodeValue
  readonly raw: string
  readonly name: string
  readonly aliases: readonly string[]
  readonly status: CodeStatus
  readonly deprecated: string | null
  readonly kind: string | null
  readonly data: string | null
  readonly attributes: Readonly<Record<string, AttributeValue>>
  readonly facets: Readonly<Record<string, AttributeValue>>
  readonly locales: Readonly<Record<string, PublishedText>>
}

/** A documented range, as `model.json` has it. */
export interface PublishedRange {
  readonly from: CodeValue
  readonly to: CodeValue
  readonly name: string | null
}

/** A set, as `model.json` has it. */
export interface PublishedSet {
  readonly id: string
  readonly typeName: string
  readonly type: ValueType
  readonly codes: readonly PublishedCode[]
  readonly ranges: readonly PublishedRange[]
}

/** The part of `model.json` that a comparison and an acceptance need. */
export interface PublishedModel {
  readonly locales: readonly string[]
  readonly sets: readonly PublishedSet[]
}

const value = v.union([v.number(), v.string()])
const attributes = v.optional(v.record(v.string(), v.union([v.boolean(), v.number(), v.string()])), {})
const text = v.object({
  text: v.string(),
  summary: v.string(),
  message: v.optional(v.nullable(v.string()), null),
  anchor: v.nullable(v.string()),
  file: v.string(),
})
const code = v.object({
  value,
  raw: v.string(),
  name: v.string(),
  aliases: v.array(v.string()),
  status: v.picklist(['active', 'deprecated', 'removed']),
  deprecated: v.optional(v.nullable(v.string()), null),
  kind: v.optional(v.nullable(v.string()), null),
  data: v.optional(v.nullable(v.string()), null),
  attributes,
  facets: attributes,
  locales: v.record(v.string(), text),
})
const model = v.object({
  schemaVersion: v.literal(1),
  locales: v.array(v.string()),
  sets: v.array(
    v.object({
      id: v.string(),
      typeName: v.string(),
      type: v.picklist(['integer', 'string']),
      codes: v.array(code),
      ranges: v.array(v.object({ from: value, to: value, name: v.optional(v.nullable(v.string()), null) })),
    }),
  ),
})

/**
 * Reads a `model.json`.
 *
 * @param json - What `JSON.parse` made of it.
 * @returns The model, or `null` where it is none: another file, or one of a version that is not known here.
 */
export function readPublishedModel(json: unknown): PublishedModel | null {
  const parsed = v.safeParse(model, json)
  return parsed.success ? parsed.output : null
}

/**
 * Brings a run's model into the shape of `model.json`.
 *
 * @param source - The model of a run.
 * @returns The same, without what is never published.
 */
export function publishedModel({ locales, sets }: Model): PublishedModel {
  return {
    locales,
    sets: sets.map((set) => ({
      ...set,
      codes: set.codes.map((published) => ({
        ...published,
        locales: Object.fromEntries(
          Object.entries(published.locales).map(([locale, said]) => [
            locale,
            { ...said, message: said.message?.text ?? null },
          ]),
        ),
      })),
    })),
  }
}
