/**
 * Whether texts count from one: `1`, `2`, `3`, and those of a chapter, `4.1`, `4.2`.
 *
 * @param texts - The cells of a column.
 */
export function countRows([first = '', ...others]: readonly string[]): boolean {
  const [chapter] = /^(?:\d+[.-])?(?=0*1$)/.exec(first) ?? []
  if (chapter === undefined || others.length === 0) return false
  return others.every((text, index) => text.startsWith(chapter) && Number(text.slice(chapter.length)) === index + 2)
}
