/**
 * A header or a heading as those of documents and of the config are compared: white space, case and how accents are written do not count.
 *
 * @param text - Plain text.
 */
export function textKey(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').trim().toLowerCase()
}
