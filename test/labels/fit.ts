// `npm run labels:fit`: what the weights of `generator/docs/columns/weights.ts` would be by the labels of this folder and by our own
// documents, how well they do on repositories that were held back, and with `-- --signs` which signs could go.
import { signNames } from '../../generator/docs/columns/signs/signs.ts'
import { enough, weights } from '../../generator/docs/columns/weights.ts'
import { fitWeights, isRight, lossOf, rounded, takenColumn, type Weights } from './fit-weights.ts'
import { readDocuments } from './read-documents.ts'
import { ownSamples, samplesOf, type Sample } from './samples.ts'

const folds = 5
const labelled = (await readDocuments()).flatMap(({ label, text }) => samplesOf(label, text))
const own = ownSamples()
const repositories = [...new Set(labelled.map(({ repository }) => repository))]
const foldOf = ({ repository }: Sample): number => repositories.indexOf(repository) % folds

interface Held {
  /** How surprising the tables are that were held back. */
  readonly loss: number
  readonly right: number
  readonly fitted: readonly Weights[]
}

/** Fits the weights without each fold in turn, and judges them by it. Our own documents are known in all. */
function holdBack(prior: Weights, starts: readonly Weights[] = []): Held {
  const all = Array.from({ length: folds }, (_, fold) => {
    const fitted = fitWeights([...own, ...labelled.filter((one) => foldOf(one) !== fold)], prior, starts[fold])
    const back = labelled.filter((one) => foldOf(one) === fold)
    return { fitted, loss: lossOf(back, fitted), right: back.filter((one) => isRight(one, fitted)).length }
  })
  return {
    loss: all.reduce((sum, { loss }) => sum + loss, 0),
    right: all.reduce((sum, { right }) => sum + right, 0),
    fitted: all.map(({ fitted }) => fitted),
  }
}

/** Our own documents that are read wrong where the weights are fitted to everything. */
function wrongOf(prior: Weights): readonly string[] {
  const fitted = rounded(fitWeights([...own, ...labelled], prior))
  return own.filter((one) => !isRight(one, fitted)).map(({ where }) => where)
}

/** Takes out one sign after another, as long as tables that are held back are read as well without it, and ours are, too. */
function dropSigns(all: Weights, before: Held): Weights {
  let [left, held] = [all, before]
  const known = wrongOf(all).length
  const needed = new Map<string, readonly string[]>()
  console.log('\nSigns that could go, as tables held back are read as well without them and ours are, too:')
  for (;;) {
    const candidates = Object.keys(left)
      .filter((name) => !needed.has(name))
      .map((name) => ({ name, ...holdBack(without(left, name), held.fitted) }))
      .filter(({ loss, right }) => loss <= held.loss && right >= held.right)
      .toSorted((a, b) => a.loss - b.loss)
    const next = candidates.find(({ name }) => {
      const wrong = wrongOf(without(left, name))
      if (wrong.length > known) needed.set(name, wrong)
      return wrong.length <= known
    })
    if (next === undefined) break
    left = without(left, next.name)
    held = holdBack(left)
    console.log(`  ${next.name}: ${held.right} right, surprise ${held.loss.toFixed(2)}`)
  }
  console.log('\nSigns that only our own documents need:')
  for (const [name, wrong] of needed) console.log(`  ${name}: ${wrong.join(', ')}`)
  return left
}

function without(all: Weights, sign: string): Weights {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name !== sign))
}

function showTables(samples: readonly Sample[], of: Weights): string {
  const taken = samples.filter((one) => takenColumn(one, of) !== null)
  const right = taken.filter(({ wanted }) => wanted.length > 0)
  const all = samples.filter(({ wanted }) => wanted.length > 0)
  const f1 = (2 * right.length) / (taken.length + all.length)
  return `${samples.filter((one) => isRight(one, of)).length} of ${samples.length} tables right, F1 ${f1.toFixed(3)}`
}

function shows(sign: string): (sample: Sample) => boolean {
  return ({ columns }) => columns.some((column) => column.some(([name]) => name === sign))
}

const columns = labelled.reduce((sum, one) => sum + one.columns.length, 0)
console.log(`${labelled.length} labelled tables of ${repositories.length} repositories, ${columns} columns`)
console.log(`${own.length} tables of our own`)
console.log(`as they stand: ${showTables(labelled, weights)}; surprise ${lossOf(labelled, weights).toFixed(2)}`)
const held = holdBack(weights)
for (const [fold, fitted] of held.fitted.entries()) {
  const back = labelled.filter((one) => foldOf(one) === fold)
  const names = new Set(back.map(({ repository }) => repository))
  console.log(`fold ${fold + 1}, ${names.size} repositories held back: ${showTables(back, fitted)}`)
}
console.log(`held back: ${held.right} of ${labelled.length} right, surprise ${held.loss.toFixed(2)}`)
const prior = process.argv.includes('--signs') ? dropSigns(weights, held) : weights
const quarters = rounded(fitWeights([...own, ...labelled], prior))
console.log(`\nFitted to everything, in quarters: ${showTables(labelled, quarters)}; enough is ${enough}`)
console.log(`Ours: ${showTables(own, quarters)}`)
for (const name of signNames) {
  const [now, then] = [weights[name], quarters[name]].map((weight) => (weight?.toFixed(2) ?? 'gone').padStart(6))
  const where = `in ${labelled.filter(shows(name)).length} labelled, ${own.filter(shows(name)).length} of ours`
  console.log(`  ${name.padEnd(28)} ${now} → ${then}  ${where}`)
}
for (const one of [...labelled, ...own]) if (!isRight(one, quarters)) console.log(`  wrong: ${one.where}`)
