/** Names have at most this many characters. */
export const longestName = 64

// ECMAScript's keywords and future reserved words, and the names that a strict module cannot or should not bind.
const keywords: ReadonlySet<string> = new Set(
  `await break case catch class const continue debugger default delete do else enum export extends false finally for
  function if implements import in instanceof interface let new null package private protected public return static
  super switch this throw true try typeof var void while with yield
  arguments eval undefined globalThis`.split(/\s+/),
)

/** What no enum can have as a member, and what every object has already. */
const taken: ReadonlySet<string> = new Set(
  `NaN Infinity
  __proto__ prototype constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf
  __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__`.split(/\s+/),
)

/**
 * Tells whether a text can be the name of a code in every style: an enum's member, an object's key, an exported constant.
 *
 * @param text - Any text.
 * @returns Whether it is an ASCII identifier of at most 64 characters that JavaScript does not keep for itself.
 */
export function isName(text: string): boolean {
  return text.length <= longestName && /^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && !keywords.has(text) && !taken.has(text)
}

/**
 * Tells whether a text that a person gives can be the name of a code: as {@link isName}, and with `$`, letters of all scripts, or
 * a keyword (`default`), which programs that were written by hand may have as members. What nobody sees, or what is written in
 * two ways, is no part of it.
 *
 * @param text - Any text.
 */
export function isGivenName(text: string): boolean {
  return (
    text.length <= longestName &&
    /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(text) &&
    !/\p{Default_Ignorable_Code_Point}/u.test(text) &&
    text.normalize('NFC') === text &&
    !taken.has(text)
  )
}
