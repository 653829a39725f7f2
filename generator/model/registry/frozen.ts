import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import { registryOutdated } from '../../diagnostics/rules/registry.ts'
import type { TextEdit } from './text-edit.ts'

/**
 * Says what a run that must not write the registry would have written, as lines that a person can paste.
 *
 * @param file - The registry's path.
 * @param text - The registry as it was read.
 * @param edits - What the run would change.
 * @returns Nothing, or one diagnostic `registry-outdated` at the first line that changes.
 */
export function checkFrozen(file: string, text: string, edits: readonly TextEdit[]): readonly Diagnostic[] {
  const asked = edits.filter(({ insert }) => insert.trim() !== '').sort((a, b) => a.start - b.start)
  const [first] = asked
  if (first === undefined) return []
  const lines = new Map<string, string[]>()
  for (const { start, end, insert } of asked) {
    const above = text.slice(0, start).split('\n').length - 1
    const place =
      start < end
        ? `in place of line ${above + 1} of ${file}:`
        : above === 0
          ? `at the top of ${file}:`
          : `below line ${above} of ${file}:`
    const written = insert.replaceAll('\r\n', '\n').replace(/\n$/, '').split('\n')
    const indent = start < end ? text.slice(text.lastIndexOf('\n', start - 1) + 1, start) : ''
    lines.set(place, [...(lines.get(place) ?? []), ...written.map((line, index) => (index === 0 ? indent : '') + line)])
  }
  const shown = [...lines].flatMap(([place, written]) => [place, ...written])
  const line = text.slice(0, first.start).split('\n').length
  return [registryOutdated({ file, line, column: 1 }, { count: asked.length, lines: shown })]
}
