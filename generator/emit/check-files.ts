import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileClash, fileName, fileText } from '../diagnostics/rules/emit.ts'
import { isDevice, manifestName, type OutputFile } from './output-file.ts'

/**
 * Finds files that some disk could not hold beside the others: two of one path where case does not count, one at the
 * manifest's, and names that Windows keeps for devices.
 *
 * @param files - The whole output.
 * @param out - The output folder.
 * @returns `file-clash`, `file-name`; nothing can be written where there is one.
 */
export function checkFiles(files: readonly OutputFile[], out: string): readonly Diagnostic[] {
  // What a run writes itself.
  const owners = new Map([[manifestName, manifestName]])
  return files.flatMap(({ path }) => {
    const folded = path.normalize('NFC').toLowerCase()
    const first = owners.get(folded)
    owners.set(folded, first ?? path)
    const place = { file: `${out}/${path}`, line: 1, column: 1 }
    if (first !== undefined) return [fileClash(place, { first })]
    const device = path.split('/').find((part) => isDevice(part) || /[ .]$/.test(part))
    return device === undefined ? [] : [fileName(place, { name: device })]
  })
}

/**
 * Finds what the files of other emitters hold that ours cannot: paths that are none below the output folder, and
 * characters that nobody sees.
 *
 * @param files - The files of other emitters.
 * @param out - The output folder.
 * @returns `file-name`, `file-text`; nothing can be written where there is one.
 */
export function checkOwnFiles(files: readonly OutputFile[], out: string): readonly Diagnostic[] {
  return files.flatMap(({ path, text }) => {
    const parts = path.split('/')
    const wrong = parts.find(
      (part) => ['', '.', '..'].includes(part) || /[\\:*?"<>|\p{Cc}\p{Bidi_Control}]/u.test(part),
    )
    if (wrong !== undefined) return [fileName({ file: `${out}/${path}`, line: 1, column: 1 }, { name: wrong || path })]
    const hidden = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u.exec(text)
    if (hidden === null) return []
    const before = text.slice(0, hidden.index).split('\n')
    const place = { file: `${out}/${path}`, line: before.length, column: (before.at(-1) ?? '').length + 1 }
    return [fileText(place, { character: hidden[0] })]
  })
}
