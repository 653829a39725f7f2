// Written by doc-codes from the documentation: to change it, edit the docs and run `doc-codes generate`.

import type { ApiCodeLocale } from './messages.js'

/**
 * Loads the messages of one locale alone, by code. A code that the locale lacks is absent. A program that also
 * imports `apiCodeMessage` has all locales from the start.
 *
 * @param locale - The locale.
 */
export async function loadApiCodeMessages(locale: ApiCodeLocale): Promise<ReadonlyMap<number, string>> {
  switch (locale) {
    case 'kk':
      return (await import('./messages/all/kk.js')).messages
    case 'en':
      return (await import('./messages/all/en.js')).messages
    case 'ru':
      return (await import('./messages/all/ru.js')).messages
  }
}
