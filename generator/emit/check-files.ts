import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { fileClash, fileName } from '../diagnostics/rules/emit.ts'
import { isDevice, type OutputFile } from './output-file.ts'

/**
 * Finds files that some disk could not hold beside the others: two of one path where case does not count, and names that
 * Windows keeps for devices.
 *
 * @param files - The whole output.
 * @param out - The output folder.
 * @returns `file-clash`, `file-name`; nothing can be written where there is one.
 */
export function checkFiles(files: readonly OutputFile[], out: string): readonly Diagnostic[] {
  const owners = new Map<string, string>()
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
