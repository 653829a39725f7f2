import type { OutputFile } from '../../../generator/emit/output-file.ts'

/**
 * The text of one of the files that a format wrote.
 *
 * @param files - The files.
 * @param path - The path.
 */
export function textOf(files: readonly OutputFile[], path: string): string {
  const file = files.find((candidate) => candidate.path === path)
  if (file === undefined) throw new Error(`no ${path} among ${files.map((one) => one.path).join(', ')}`)
  return file.text
}

/**
 * Reads a catalog as a program does.
 *
 * @param text - JSON: one flat object of texts.
 */
export function parseCatalog(text: string): ReadonlyMap<string, string> {
  const parsed: unknown = JSON.parse(text)
  if (typeof parsed !== 'object' || parsed === null) throw new TypeError('no object')
  return new Map(
    Object.entries(parsed).map(([key, message]: [string, unknown]) => {
      if (typeof message !== 'string') throw new TypeError(`${key} is no text`)
      return [key, message]
    }),
  )
}
