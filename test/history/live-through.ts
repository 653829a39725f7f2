import type { Settings } from '../../generator/config/settings.ts'
import { diff } from '../../generator/diff.ts'
import { draft } from '../../generator/emit/surface/draft.ts'
import { readSurface } from '../../generator/emit/surface/read-surface.ts'
import type { OutputFile } from '../../generator/emit/output-file.ts'
import type { Declaration, Surface } from '../../generator/emit/surface/surface.ts'
import { compile } from '../../generator/generate.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
import type { Question } from '../../generator/model/meaning/question.ts'
import { accept } from '../../generator/model/registry/accept.ts'
import type { Model } from '../../generator/model/types.ts'
import { consumerOf } from '../diff/consumer.ts'
import { createCompiler } from './compiler.ts'
import { edits } from './edits.ts'
import { inputOf } from './repository.ts'
import { dice, documents, sheetOf, type World } from './world.ts'

/** What a long history of edits came to. */
export interface Outcome {
  readonly steps: number
  /** Names that came to say another thing without an error. */
  readonly lies: readonly string[]
  /** Programs that stopped compiling where nothing breaking was announced. */
  readonly breaks: readonly string[]
  /** Harmless edits that stopped the run, by their kinds. */
  readonly stops: readonly string[]
  readonly harmless: number
  /** Edits that were meant and accepted. */
  readonly accepted: number
  /** Which kinds of edits came up. */
  readonly kinds: ReadonlySet<string>
}

/** What is there after an edit that went well. */
interface Moment {
  readonly world: World
  readonly registry: string
  readonly model: Model
  readonly settings: Settings
  /** What would be written, and what programs see of it. */
  readonly files: readonly OutputFile[]
  readonly surface: Surface
  /** What each name meant when it was first seen. */
  readonly meanings: ReadonlyMap<string, string>
}

/** What became of an edit: `null` where it stopped the run. */
interface Life {
  readonly moment: Moment | null
  readonly errors: readonly string[]
  readonly questions: readonly Question[]
}

/**
 * Lives through random edits in chains of ten. An edit that stops the run is taken back, as a team would; of those that may
 * stop one, a third is meant and accepted.
 *
 * @param count - How many edits.
 * @param seed - Where the dice begin.
 */
export async function liveThrough(count: number, seed: number): Promise<Outcome> {
  const roll = dice(seed)
  const compiler = createCompiler()
  const lies: string[] = []
  const breaks: string[] = []
  const stops: string[] = []
  const kinds = new Set<string>()
  let harmless = 0
  let accepted = 0
  let next = 0
  const fresh = (): number => next++
  let moment = firstDay(fresh)
  for (let step = 0; step < count; step++) {
    if (step % 10 === 0) moment = firstDay(fresh)
    const edit = edits[roll(edits.length)]
    if (edit === undefined) continue
    const title = `${step} ${edit.kind}`
    kinds.add(edit.kind)
    if (edit.isHarmless) harmless++
    const world = edit.apply(moment.world, roll, fresh)
    const run = live(world, moment)
    const isMeant = run.moment === null && !edit.isHarmless && roll(3) === 0
    const after = isMeant ? live(world, acceptAll(moment, run.questions)).moment : run.moment
    if (isMeant && after !== null) accepted++
    if (run.moment === null && edit.isHarmless) stops.push(`${title}: ${run.errors.join(', ')}`)
    if (after === null) continue
    // What was accepted may say another thing.
    if (!isMeant) lies.push(...liesOf(moment, after).map((lie) => `${title}: ${lie}`))
    const broken = await isBrokenInSilence(moment, after, (files) => compiler.problems(files, isProgram))
    if (broken !== null) breaks.push(`${title}: ${broken}`)
    const known = [...moment.meanings, ...meaningsOf(after)]
    moment = { ...after, meanings: new Map(isMeant ? known : known.toReversed()) }
  }
  return { steps: count, lies, breaks, stops, harmless, accepted, kinds }
}

const isProgram = (file: string): boolean => file === '/program.ts'

function acceptAll(moment: Moment, questions: readonly Question[]): Moment {
  const published = publishedModel(moment.model)
  const sets = new Set(questions.map(({ set }) => set))
  const registry = [...sets].reduce((text, set) => {
    const acceptance = { set, codes: [], locale: null, unreleased: false, questions, published }
    return accept(text, 'registry.yaml', acceptance).value.text
  }, moment.registry)
  return { ...moment, registry }
}

function firstDay(fresh: () => number): Moment {
  const world = ['en/errors.md', 'en/cards.md', 'en/cards.md', 'en/sms.md'].map((file, index) => {
    return { ...sheetOf(file, fresh), heading: `Part ${index}`, column: index === 1 ? 'Final' : null }
  })
  const { moment, errors } = live(world, null)
  if (moment === null) throw new Error(`The first day stops: ${errors.join(', ')}`)
  return { ...moment, meanings: meaningsOf(moment) }
}

function live(world: World, before: Moment | null): Life {
  const config = { locales: { source: 'en', names: 'en' }, facets: true }
  const input = inputOf({ docs: documents(world), registry: before?.registry ?? '', config })
  const lastModel = before === null ? null : JSON.stringify(publishedModel(before.model))
  const { diagnostics, model, registry, questions } = compile({ ...input, lastModel })
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  if (model === null || errors.length > 0) return { moment: null, errors: [...new Set(errors)], questions }
  const { settings } = input
  const files = draft(model, settings).value
  const meanings = before?.meanings ?? new Map<string, string>()
  const moment = { world, registry: registry ?? '', model, settings, files, surface: readSurface(files), meanings }
  return { moment, errors: [], questions }
}

function liesOf({ meanings }: Moment, after: Moment): readonly string[] {
  return [...meaningsOf(after)].flatMap(([name, meaning]) => {
    const known = meanings.get(name)
    return known === undefined || known === meaning ? [] : [`${name} said ${known} and says ${meaning}`]
  })
}

/** What each name means, as far as its text tells. */
function meaningsOf({ world, model }: Moment): ReadonlyMap<string, string> {
  // A text that two rows have tells nobody which of them is meant: one of them was reworded.
  const facts = world.flatMap((sheet) => sheet.facts)
  const byText = new Map<string, Set<string>>()
  for (const { text, meaning } of facts) byText.set(plain(text), (byText.get(plain(text)) ?? new Set()).add(meaning))
  return new Map(
    model.sets.flatMap(({ id, codes }) =>
      codes.flatMap(({ value, name, locales }) => {
        const [meaning, ...others] = byText.get(plain(locales.en?.text ?? '')) ?? []
        return meaning === undefined || others.length > 0 ? [] : [[`${id}.${name} = ${value}`, meaning] as const]
      }),
    ),
  )
}

/** Whether a program that uses everything stops compiling, and no word says so. */
async function isBrokenInSilence(
  before: Moment,
  after: Moment,
  problems: (files: ReadonlyMap<string, string>) => ReadonlyMap<string, readonly string[]>,
): Promise<string | null> {
  if (plainOf(before.surface) === plainOf(after.surface)) return null
  const program = ['/program.ts', consumerOf(before.surface)] as const
  const modules = after.files.filter(({ path }) => path.endsWith('.ts'))
  const found = problems(new Map([...modules.map(({ path, text }) => [`/generated/${path}`, text] as const), program]))
  if (found.size === 0) return null
  const { settings } = before
  const baseline = { model: publishedModel(before.model), files: before.files, out: settings.out, settings }
  const { value: verdict } = await diff(baseline, after.model, after.settings, false)
  return verdict?.level === 'breaking' ? null : [...found.values()].flat().slice(0, 3).join(' ')
}

function plainOf({ modules, catalogs }: Surface): string {
  const lists = [...modules].map(([path, names]) => [path, [...names].map(([name, all]) => [name, all.map(textOf)])])
  return JSON.stringify([lists, [...catalogs].map(([path, keys]) => [path, [...keys]])])
}

function textOf({ kind, shape, members }: Declaration): unknown {
  return [kind, shape, [...members]]
}

function plain(text: string): string {
  return text.replaceAll('*', '').trim()
}
