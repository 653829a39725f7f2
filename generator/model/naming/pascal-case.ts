/**
 * Joins words in PascalCase. Acronyms are words like others (`HTTP` → `Http`); a `_` keeps two numbers apart (`Step1_2`).
 *
 * @param words - Words in ASCII letters and digits.
 * @returns The joined words; a name if they begin with a letter.
 */
export function pascalCase(words: readonly string[]): string {
  return words.reduce((name, word) => {
    const capitalized = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
    return /[0-9]$/.test(name) && /^[0-9]/.test(word) ? `${name}_${capitalized}` : name + capitalized
  }, '')
}
