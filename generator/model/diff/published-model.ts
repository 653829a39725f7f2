import * as v from 'valibot'
import { modelSchema } from '../model-schema.ts'
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

/**
 * Reads a `model.json`.
 *
 * @param json - What `JSON.parse` made of it.
 * @returns The model, or `null` where it is none: another file, or one of a version that is not known here.
 */
export function readPublishedModel(json: unknown): PublishedModel | null {
  const parsed = v.safeParse(modelSchema, json)
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
