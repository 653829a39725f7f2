import { generate as run } from '../../generator/api/run.ts'
import type { EnumStyle } from '../../generator/config/settings.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import type { Model } from '../../generator/model/types.ts'
import { createWorkspace } from '../support/workspace.ts'

export type { EnumStyle }

/** What a project comes to. */
export interface Generated {
  readonly model: Model
  readonly files: readonly OutputFile[]
  readonly registry: string
  /** `rule file:line` a problem, without notes. */
  readonly found: readonly string[]
}

/** Generates a project of some files. */
export async function generate(files: Readonly<Record<string, string>>): Promise<Generated> {
  const workspace = await createWorkspace(files)
  const { model, diagnostics } = await run({ root: workspace.root })
  const written = await workspace.snapshot('generated')
  const all = await workspace.snapshot('docs')
  const found = diagnostics.filter(({ severity }) => severity !== 'note')
  return {
    model: model ?? { schemaVersion: 1, sourceLocale: 'en', locales: [], sets: [], outcomes: [] },
    files: Object.entries(written).map(([path, text]) => ({ path: path.slice('generated/'.length), text })),
    registry: all['docs/registry.yaml'] ?? '',
    found: found.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
  }
}
