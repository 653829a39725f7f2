import { compile } from '../../generator/generate.ts'
import { inputOf } from './repository.ts'
import { dice, documents, edits, sheetOf, type World } from './world.ts'

/** What a long history of edits came to. */
export interface Outcome {
  readonly steps: number
  /** Names that came to say another thing without an error. */
  readonly lies: readonly string[]
  /** Harmless edits that stopped the run, by their kinds. */
  readonly stops: readonly string[]
  readonly harmless: number
  /** Which kinds of edits came up. */
  readonly kinds: ReadonlySet<string>
}

/**
 * Lives through random edits in chains of ten: an edit that stops the run is taken back, as a team would.
 *
 * @param count - How many edits.
 * @param seed - Where the dice begin.
 */
export function liveThrough(count: number, seed: number): Outcome {
  const roll = dice(seed)
  const lies: string[] = []
  const stops: string[] = []
  const kinds = new Set<string>()
  let harmless = 0
  let next = 0
  const fresh = (): number => next++
  let world: World = []
  let registry = ''
  let meanings = new Map<string, string>()
  for (let step = 0; step < count; step++) {
    if (step % 10 === 0) {
      world = ['en/errors.md', 'en/cards.md', 'en/cards.md', 'en/sms.md'].map((file, index) => {
        return { ...sheetOf(file, fresh), heading: `Part ${index}` }
      })
      registry = ''
      meanings = new Map()
      const first = compile(inputOf({ docs: documents(world), registry, config: {} }))
      registry = first.registry ?? ''
      learn(first.model?.sets ?? [], world, meanings, [])
    }
    const edit = edits[roll(edits.length)]
    if (edit === undefined) continue
    const after = edit.apply(world, roll, fresh)
    const run = compile(inputOf({ docs: documents(after), registry, config: {} }))
    kinds.add(edit.kind)
    if (edit.isHarmless) harmless++
    if (run.diagnostics.some(({ severity }) => severity === 'error')) {
      const rules = [...new Set(run.diagnostics.filter(({ severity }) => severity === 'error').map(({ rule }) => rule))]
      if (edit.isHarmless) stops.push(`${step} ${edit.kind}: ${rules.join(', ')}`)
      continue
    }
    world = after
    registry = run.registry ?? ''
    const found: string[] = []
    learn(run.model?.sets ?? [], world, meanings, found)
    lies.push(...found.map((lie) => `${step} ${edit.kind}: ${lie}`))
  }
  return { steps: count, lies, stops, harmless, kinds }
}

type Sets = NonNullable<ReturnType<typeof compile>['model']>['sets']

/** Each name means what it meant when it was first seen. */
function learn(sets: Sets, world: World, meanings: Map<string, string>, lies: string[]): void {
  // A row that comes to say what another one goes on saying is a rewording: nobody can tell what was meant.
  const told = world.flatMap(({ facts }) => {
    const twice = new Set(
      facts.filter(({ text }, at) => facts.findIndex((one) => one.text === text) !== at).map(({ text }) => text),
    )
    return facts.filter(({ text }) => !twice.has(text))
  })
  const byText = new Map(told.map(({ text, meaning }) => [plain(text), meaning] as const))
  for (const { id, codes } of sets) {
    for (const { value, name, locales } of codes) {
      const meaning = byText.get(plain(locales.en?.text ?? ''))
      const key = `${id}.${name} = ${value}`
      const known = meanings.get(key)
      if (meaning === undefined) continue
      if (known === undefined) meanings.set(key, meaning)
      else if (known !== meaning) lies.push(`${key} said ${known} and says ${meaning}`)
    }
  }
}

function plain(text: string): string {
  return text.replaceAll('*', '').trim()
}
