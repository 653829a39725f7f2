/** In the words of many languages; “Message/Enum summary” has other tables as well. */
const enumerations =
  /\b(?:enums|enumerations|aufzählung(?:en|stypen)|énumérations|enumeraciones|enumerações|enumerazioni)\b|перечислени|枚举|列舉|列挙|열거/iu

/**
 * Whether a text speaks of enumerations: “Enums”, “Enumerations”.
 *
 * @param text - A heading, or the header of a column.
 */
export function isOfEnumerations(text: string): boolean {
  return enumerations.test(text)
}
