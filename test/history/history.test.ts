import { expect, it } from 'vitest'
import type { Settings } from '../../generator/config/settings.ts'
import type { Diagnostic } from '../../generator/diagnostics/diagnostic.ts'
import { diff } from '../../generator/diff.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import { draft } from '../../generator/emit/surface/draft.ts'
import { compile } from '../../generator/generate.ts'
import type { Model } from '../../generator/model/types.ts'
import { modelOf } from '../support/model.ts'
import { createCompiler } from './compiler.ts'
import { programsFor } from './programs.ts'
import { inputOf, type Repository } from './repository.ts'
import { steps } from './steps.ts'

/** A run that went well. */
interface Run {
  readonly model: Model
  /** What would be written, not laid out: what programs see of it is the same. */
  readonly files: readonly OutputFile[]
  readonly settings: Settings
}

const errors = (diagnostics: readonly Diagnostic[]): readonly string[] => [
  ...new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)),
]

it('never breaks a program without saying so', { timeout: 300_000 }, async () => {
  const compiler = createCompiler()
  // By their texts: a step that changes no name gives the same programs again.
  const programs = new Map<string, { readonly file: string; readonly exhaustive: boolean }>()
  let repository: Repository = { docs: {}, registry: '', config: {} }
  let last: Run | null = null
  let current = compile(inputOf(repository))
  for (const [index, step] of steps.entries()) {
    const title = `step ${index + 1}: ${step.title}`
    const moment = { model: last?.model ?? modelOf(current), questions: current.questions }
    repository = step.commit(repository, moment)
    const input = inputOf(repository)
    current = compile(input)
    expect([title, ...errors(current.diagnostics)]).toEqual([title, ...(step.stops ?? [])])
    if (step.stops !== undefined) continue
    const model = modelOf(current)
    const { settings } = input
    const { value: files, diagnostics } = draft(model, settings)
    expect([title, ...errors(diagnostics)]).toEqual([title])
    repository = { ...repository, registry: current.registry ?? '' }
    if (last !== null) {
      const before = { model: publishedModel(last.model), files: null, out: null, settings: last.settings }
      // Under the same config the files say what the models say, which is looked at now and then.
      const isConfigured = JSON.stringify(settings) !== JSON.stringify(last.settings)
      const written = isConfigured || index % 10 === 0 ? last.files : null
      const { value: verdict } = await diff({ ...before, files: written }, model, settings, false)
      const { value: strict } = await diff(before, model, settings, true)
      expect([title, verdict?.level, strict?.level]).toEqual([title, step.verdict, step.strict ?? step.verdict])
      // Who was told that the step breaks them is free to stay behind.
      for (const [text, { exhaustive }] of programs) {
        if ((exhaustive ? strict : verdict)?.level === 'breaking') programs.delete(text)
      }
    }
    for (const { set, plain, exhaustive } of programsFor(model)) {
      programs.set(plain, { file: `/plain${index}-${set}.ts`, exhaustive: false })
      programs.set(exhaustive, { file: `/exhaustive${index}-${set}.ts`, exhaustive: true })
    }
    const modules = files.filter(({ path }) => path.endsWith('.ts'))
    const sources = new Map([
      ...modules.map(({ path, text }) => [`/generated/${path}`, text] as const),
      ...[...programs].map(([text, { file }]) => [file, text] as const),
    ])
    expect([title, ...compiler.problems(sources)]).toEqual([title])
    last = { model, files, settings }
  }
  expect(repository.registry).toMatch(/^ {2}0: \{ name: RequestAccepted, .*anchors: \[answer-0\] \}$/m)
  expect(steps.length).toBeGreaterThanOrEqual(60)
})
