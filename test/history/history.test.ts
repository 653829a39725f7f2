import { expect, it } from 'vitest'
import { diff } from '../../generator/diff.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { Output } from '../../generator/generate.ts'
import { modelOf } from '../support/model.ts'
import { createCompiler } from './compiler.ts'
import { programsFor } from './programs.ts'
import { inputOf, run, type Repository } from './repository.ts'
import { steps } from './steps.ts'

const errors = ({ diagnostics }: Output): readonly string[] =>
  diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)

it('never breaks a program without saying so', { timeout: 300_000 }, async () => {
  const compiler = createCompiler()
  // By their texts: a step that changes no name gives the same programs again.
  const programs = new Map<string, { readonly file: string; readonly exhaustive: boolean }>()
  let repository: Repository = { docs: {}, registry: '', config: {} }
  let last: Output | null = null
  let current: Output = await run(repository)
  for (const [index, step] of steps.entries()) {
    const title = `step ${index + 1}: ${step.title}`
    const moment = { model: modelOf(last ?? current), questions: current.questions }
    repository = step.commit(repository, moment)
    current = await run(repository)
    expect([title, ...new Set(errors(current))]).toEqual([title, ...(step.stops ?? [])])
    if (step.stops !== undefined) {
      expect(current.files).toEqual([])
      continue
    }
    repository = { ...repository, registry: current.registry ?? '' }
    if (last !== null) {
      const before = { model: publishedModel(modelOf(last)), files: last.files, out: null, settings: null }
      const { settings } = inputOf(repository)
      const { value: verdict } = await diff(before, modelOf(current), settings, false)
      const { value: strict } = await diff({ ...before, files: null }, modelOf(current), settings, true)
      expect([title, verdict?.level, strict?.level]).toEqual([title, step.verdict, step.strict ?? step.verdict])
      // Who was told that the step breaks them is free to stay behind.
      for (const [text, { exhaustive }] of programs) {
        if ((exhaustive ? strict : verdict)?.level === 'breaking') programs.delete(text)
      }
    }
    const written = programsFor(modelOf(current))
    programs.set(written.plain, { file: `/plain${index}.ts`, exhaustive: false })
    programs.set(written.exhaustive, { file: `/exhaustive${index}.ts`, exhaustive: true })
    const generated = current.files.filter(({ path }) => path.endsWith('.ts'))
    const files = new Map([
      ...generated.map(({ path, text }) => [`/generated/${path}`, text] as const),
      ...[...programs].map(([text, { file }]) => [file, text] as const),
    ])
    expect([title, ...compiler.problems(files)]).toEqual([title])
    last = current
  }
  expect(repository.registry).toMatch(/^ {2}0: \{ name: RequestAccepted, .*anchors: \[answer-0\] \}$/m)
  expect(steps.length).toBeGreaterThanOrEqual(30)
})
