/**
 * A word as it stands for itself in a pattern.
 *
 * @param word - Any text.
 */
export function literally(word: string): string {
  return word.replace(/[\^$.*+?()[\]{}|]/g, '\\$&')
}
