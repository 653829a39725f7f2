/** How a column is headed: its spellings; by language, where one table speaks several. */
export type Headers = readonly string[] | Readonly<Record<string, readonly string[]>>

/**
 * The spellings of a header in the documents of a language.
 *
 * @param headers - What the config says of a column.
 * @param locale - The language; where the config says nothing of it, the first one speaks.
 */
export function headersIn(headers: Headers, locale: string): readonly string[] {
  if (isList(headers)) return headers
  return (Object.hasOwn(headers, locale) ? headers[locale] : Object.values(headers)[0]) ?? []
}

/** Every spelling of a header, in all languages. */
export function allHeaders(headers: Headers): readonly string[] {
  return isList(headers) ? headers : Object.values(headers).flat()
}

/** The languages that a header stands in side by side, none where one is enough. */
export function languagesOf(headers: Headers): readonly string[] {
  return isList(headers) ? [] : Object.keys(headers)
}

/**
 * The headers of columns that are in other languages than a document.
 *
 * @param columns - What the config says of the columns of a set.
 * @param locale - The language of the document.
 */
export function otherHeaders(columns: Readonly<Record<string, Headers>>, locale: string): readonly string[] {
  return Object.values(columns).flatMap((headers) => {
    const own = headersIn(headers, locale)
    return allHeaders(headers).filter((header) => !own.includes(header))
  })
}

function isList(headers: Headers): headers is readonly string[] {
  return Array.isArray(headers)
}
