/** What a full stop shortens before any word, and what it shortens before a number alone: “No.” and “Wait a min.” are sentences. */
const shortened =
  /(?<!\p{L})(?:(?:approx|ca|vs|incl|excl|bzw|resp|i\. ?e|e\. ?g|z\. ?B|d\. ?h|p\. ?ex|p\. ?ej|т\. ?е|т\. ?к)\.(?=\s+\S)|(?:max|min|no|nr|fig)\.(?=\s+\d))/giu
/** `.NET` and `.wait(all)` begin with one. */
const leading = /(?<=^|\s)\.(?=\p{L})/gu

/**
 * Takes the full stops out of a text that end no sentence: of “max. 5 MB”, “no. 5”, “i.e. The lid” and “.NET”.
 *
 * @param text - Plain text.
 * @returns The text with a space for each, so that every other character stays in its place.
 */
export function withoutInnerStops(text: string): string {
  return text.replace(shortened, (found) => found.replaceAll('.', ' ')).replace(leading, ' ')
}
