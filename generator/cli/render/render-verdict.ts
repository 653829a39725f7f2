import { describeChange, describeSubject } from './describe-change.ts'
import type { Verdict } from '../../model/diff/verdict.ts'

/**
 * Prints a verdict as a table for people.
 *
 * @param verdict - The verdict.
 * @returns Lines without colours, LF between them.
 */
export function renderTable(verdict: Verdict): string {
  const rows = verdict.changes.map((change) => [change.level, describeSubject(change), describeChange(change)])
  const widths = [0, 1].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    row
      .map((cell, column) => oneLine(cell).padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...lines, summarize(verdict)].join('\n')
}

/**
 * Prints a verdict as Markdown, for a pull request.
 *
 * @param verdict - The verdict.
 * @returns A sentence and a table; texts of the docs cannot break out of their cells.
 */
export function renderMarkdown(verdict: Verdict): string {
  const rows = verdict.changes.map(
    (change) => `| ${change.level} | ${cell(describeSubject(change))} | ${cell(describeChange(change))} |`,
  )
  const table = rows.length === 0 ? [] : ['', '| | code | change |', '| --- | --- | --- |', ...rows]
  return [`**${summarize(verdict)}**`, ...table, ''].join('\n')
}

/**
 * Prints a verdict for programs.
 *
 * @param verdict - The verdict.
 * @returns JSON, with an LF at its end.
 */
export function renderJson(verdict: Verdict): string {
  return `${JSON.stringify({ schemaVersion: 1, ...verdict }, null, 2)}\n`
}

/**
 * Says what a verdict comes to.
 *
 * @param verdict - The verdict.
 * @returns One sentence: `2 breaking, 1 safe: a major step`.
 */
export function summarize({ changes, step, covers }: Verdict): string {
  const limit =
    covers === 'docs' ? ' Only the docs were compared: a `model.json` alone says nothing of the config.' : ''
  if (step === 'none') return `Nothing changed for programs.${limit}`
  const counts = (['breaking', 'additive', 'safe'] as const)
    .map((level) => ({ level, count: changes.filter((change) => change.level === level).length }))
    .filter(({ count }) => count > 0)
    .map(({ level, count }) => `${count} ${level}`)
  return `${counts.join(', ')}: a ${step} step.${limit}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function cell(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>()#+!|~&@]/g, '\\$&')
}
