import * as v from 'valibot'
import type { Unchanging } from '../../config/config.ts'
import { modelSchema } from '../model-schema.ts'
import type { Code, DocumentedRange, LocalizedCode, Model, Outcome } from '../types.ts'

/** What `model.json` holds: the shape is said once, by its schema. */
export type PublishedModel = Unchanging<v.InferOutput<typeof modelSchema>>
/** A set, as `model.json` has it. */
export type PublishedSet = PublishedModel['sets'][number]
/** A code, as `model.json` has it. */
export type PublishedCode = PublishedSet['codes'][number]
/** What one locale says of a code, as `model.json` has it. */
export type PublishedText = PublishedCode['locales'][string]
/** What a call can return, as `model.json` has it. */
export type PublishedOutcome = NonNullable<PublishedModel['outcomes']>[number]
/** A documented range, as `model.json` has it. */
type PublishedRange = PublishedSet['ranges'][number]

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
 * Reads the text of a `model.json`.
 *
 * @param text - The text, `null` where there is no such file.
 * @returns The model, or `null` where it is none.
 */
export function readModel(text: string | null): PublishedModel | null {
  if (text === null) return null
  try {
    return readPublishedModel(JSON.parse(text))
  } catch {
    // The markers of an unfinished merge, or a file that was cut: it says nothing.
    return null
  }
}

/**
 * Brings a run's model into the shape of `model.json`: without what is never published. Keys that come from the docs
 * stand in code-unit order.
 *
 * @param model - The model of a run.
 */
export function publishedModel({ schemaVersion, sourceLocale, locales, sets, outcomes }: Model): PublishedModel {
  return {
    schemaVersion,
    sourceLocale,
    locales,
    sets: sets.map(({ id, typeName, type, headings, attributeNames, codes, ranges }) => ({
      id,
      typeName,
      type,
      headings: sorted(headings),
      ...(Object.keys(attributeNames).length === 0 ? {} : { attributeNames: sorted(attributeNames) }),
      codes: codes.map(publishedCode),
      ranges: ranges.map(publishedRange),
    })),
    ...(outcomes.length === 0 ? {} : { outcomes: outcomes.map(publishedOutcome) }),
  }
}

function publishedCode(code: Code): PublishedCode {
  const { value, raw, name, aliases, status, deprecated, kind, data, attributes, facets, locales } = code
  return {
    value,
    raw,
    name,
    aliases,
    status,
    deprecated,
    kind,
    data,
    attributes: sorted(attributes),
    facets: sorted(facets),
    locales: publishedTexts(locales),
  }
}

function publishedOutcome({ codes, ...outcome }: Outcome): PublishedOutcome {
  const told = codes.map(({ value, locales }) => {
    const texts = Object.entries(locales).map(([locale, { text, markdown, html, summary, links }]) => {
      return [locale, { text, markdown, html, summary, links }] as const
    })
    return { value, locales: sorted(Object.fromEntries(texts)) }
  })
  return { ...outcome, codes: told }
}

function publishedRange({ from, to, raw, name, locales }: DocumentedRange): PublishedRange {
  return { from, to, raw, name, locales: publishedTexts(locales) }
}

function publishedTexts(locales: Readonly<Record<string, LocalizedCode>>): PublishedCode['locales'] {
  const entries = Object.entries(locales).map(([locale, localized]) => [locale, publishedText(localized)] as const)
  return sorted(Object.fromEntries(entries))
}

function publishedText({ text, markdown, html, summary, message, anchor, links, file }: LocalizedCode): PublishedText {
  const own = message === null || message.summary === message.text ? {} : { messageSummary: message.summary }
  return { text, markdown, html, summary, message: message?.text ?? null, ...own, anchor, links, file }
}

/** Integer-like keys come first whatever one does; the others in code-unit order. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}
