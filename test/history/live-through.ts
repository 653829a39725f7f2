import type { Settings } from '../../generator/config/settings.ts'
import { diff } from '../../generator/diff.ts'
import { draft } from '../../generator/emit/surface/draft.ts'
import { readSurface } from '../../generator/emit/surface/read-surface.ts'
import type { Declaration, Surface } from '../../generator/emit/surface/surface.ts'
import { compile } from '../../generator/generate.ts'
import { publishedModel } from '../../generator/model/diff/published-model.ts'
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
  /** Which kinds of edits came up. */
  readonly kinds: ReadonlySet<string>
}

/** What is there after an edit that went well. */
interface Moment {
  readonly world: World
  readonly registry: string
  readonly model: Model
  readonly settings: Settings
  /** What each name meant when it was first seen. */
  readonly meanings: ReadonlyMap<string, string>
}

/**
 * Lives through random edits in chains of ten: an edit that stops the run is taken back, as a team would.
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
    const { moment: after, errors } = live(edit.apply(moment.world, roll, fresh), moment)
    if (after === null) {
      if (edit.isHarmless) stops.push(`${title}: ${errors.join(', ')}`)
      continue
    }
    lies.push(...liesOf(moment, after).map((lie) => `${title}: ${lie}`))
    const broken = await isBrokenInSilence(moment, after, (files) => compiler.problems(files))
    if (broken !== null) breaks.push(`${title}: ${broken}`)
    moment = { ...after, meanings: new Map([...meaningsOf(after), ...moment.meanings]) }
  }
  return { steps: count, lies, breaks, stops, harmless, kinds }
}

function firstDay(fresh: () => number): Moment {
  const world = ['en/errors.md', 'en/cards.md', 'en/cards.md', 'en/sms.md'].map((file, index) => {
    return { ...sheetOf(file, fresh), heading: `Part ${index}`, column: index === 1 ? 'Final' : null }
  })
  const { moment, errors } = live(world, null)
  if (moment === null) throw new Error(`The first day stops: ${errors.join(', ')}`)
  return { ...moment, meanings: meaningsOf(moment) }
}

function live(
  world: World,
  before: Moment | null,
): { readonly moment: Moment | null; readonly errors: readonly string[] } {
  const config = { locales: { source: 'en', names: 'en' }, facets: true }
  const input = inputOf({ docs: documents(world), registry: before?.registry ?? '', config })
  const lastModel = before === null ? null : JSON.stringify(publishedModel(before.model))
  const { diagnostics, model, registry } = compile({ ...input, lastModel })
  const errors = diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule)
  if (model === null || errors.length > 0) return { moment: null, errors: [...new Set(errors)] }
  const meanings = before?.meanings ?? new Map<string, string>()
  return { moment: { world, registry: registry ?? '', model, settings: input.settings, meanings }, errors: [] }
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
  const [was, is] = [before, after].map(({ model, settings }) => draft(model, settings).value)
  if (was === undefined || is === undefined) return null
  const [known, present] = [readSurface(was), readSurface(is)]
  if (plainOf(known) === plainOf(present)) return null
  const program = ['/program.ts', consumerOf(known)] as const
  const modules = is.filter(({ path }) => path.endsWith('.ts'))
  const found = problems(new Map([...modules.map(({ path, text }) => [`/generated/${path}`, text] as const), program]))
  if (found.size === 0) return null
  const { settings } = before
  const baseline = { model: publishedModel(before.model), files: was, out: settings.out, settings }
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
