import type { Code, DocumentedRange, LocalizedCode, Model } from '../model/types.ts'
import type { OutputFile } from './output-file.ts'

/**
 * `model.json`: the model for programs that write something else of it. It holds no line numbers, so that a paragraph
 * above a table does not change it. Keys that come from the docs stand in lists of code-unit order.
 *
 * @param model - The model.
 */
export function modelJson(model: Model): OutputFile {
  const { schemaVersion, sourceLocale, locales, sets } = model
  const document = {
    schemaVersion,
    sourceLocale,
    locales,
    sets: sets.map(({ id, typeName, type, headings, codes, ranges }) => ({
      id,
      typeName,
      type,
      headings: sorted(headings),
      codes: codes.map(codeJson),
      ranges: ranges.map(rangeJson),
    })),
  }
  return { path: 'model.json', text: `${JSON.stringify(document, null, 2)}\n` }
}

function codeJson(code: Code): unknown {
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
    locales: texts(locales),
  }
}

function rangeJson({ from, to, raw, name, locales }: DocumentedRange): unknown {
  return { from, to, raw, name, locales: texts(locales) }
}

function texts(locales: Readonly<Record<string, LocalizedCode>>): unknown {
  return sorted(Object.fromEntries(Object.entries(locales).map(([locale, localized]) => [locale, textJson(localized)])))
}

function textJson({ text, markdown, html, summary, message, anchor, links, file }: LocalizedCode): unknown {
  return { text, markdown, html, summary, message: message?.text ?? null, anchor, links, file }
}

/** Integer-like keys come first whatever one does; the others in code-unit order. */
function sorted<Value>(record: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1)))
}
