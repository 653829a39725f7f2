import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { readOptional } from '../../files/read-optional.ts'
import { diff } from '../../diff.ts'
import { reaches, type Level, type Verdict } from '../../model/diff/verdict.ts'
import { openBaseline } from '../../open-baseline.ts'
import type { ProjectOptions } from '../../open-project.ts'
import { problemsOf, readProject } from '../../read-project.ts'
import { changesetText } from '../render/render-changeset.ts'
import { renderJson, renderMarkdown, renderTable } from '../render/render-verdict.ts'
import { reportProblems, type Strictness } from '../report-problems.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** The options of `doc-codes diff`. */
export interface DiffOptions extends ProjectOptions, Strictness {
  readonly against: string
  readonly failOn: Level | 'none'
  readonly json?: boolean | undefined
  readonly markdown?: boolean | undefined
  readonly changeset?: boolean | undefined
}

/**
 * `doc-codes diff`: what the docs and the config of now change for programs, compared with an earlier output.
 *
 * @returns 1 where the verdict reaches `failOn`, or where the docs have an error.
 */
export async function diffCommand(terminal: Terminal, options: DiffOptions): Promise<ExitCode> {
  const { root } = terminal
  const project = await readProject(root, [], options)
  if (!project.isOpen || !project.compilation.isWhole) return reportProblems(terminal, problemsOf(project))
  const { settings, compilation } = project
  const { value: baseline, diagnostics: unread } = await openBaseline(root, options.against, settings.out, options)
  if (baseline === null) return reportProblems(terminal, unread)
  const { model, diagnostics } = compilation
  const code = reportProblems(terminal, diagnostics)
  if (code === 2) return code
  const { value: verdict, diagnostics: unwritable } = await diff(baseline, model, settings, options.strict === true)
  if (verdict === null) return reportProblems(terminal, unwritable)
  if (baseline.model.sets.length === 0) terminal.err(`${options.against} has no codes yet: everything is new.`)
  terminal.out(render(verdict, options).trimEnd())
  if (options.changeset === true) await writeChangeset(terminal, verdict)
  return options.failOn !== 'none' && reaches(verdict.level, options.failOn) ? 1 : code
}

function render(verdict: Verdict, { json, markdown }: DiffOptions): string {
  if (json === true) return renderJson(verdict)
  return markdown === true ? renderMarkdown(verdict) : renderTable(verdict)
}

/** A changeset is named for the step: a second run of one release overwrites the first instead of adding to it. */
async function writeChangeset(terminal: Terminal, verdict: Verdict): Promise<void> {
  const text = changesetText(verdict, await packageName(terminal.root))
  if (text === null) return
  const file = '.changeset/doc-codes.md'
  await mkdir(join(terminal.root, '.changeset'), { recursive: true })
  await writeFile(join(terminal.root, file), text)
  terminal.err(`+ ${file}`)
}

async function packageName(root: string): Promise<string> {
  const manifest: unknown = JSON.parse((await readOptional(root, 'package.json')) ?? '{}')
  const named = typeof manifest === 'object' && manifest !== null && 'name' in manifest
  return named ? String(manifest.name) : 'generated'
}
