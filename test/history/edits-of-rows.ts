import { added, harmful, harmless, mapOne, rows, type Edit } from './edit.ts'
import { otherFact } from './world.ts'

/** Edits of the rows of a table. */
export const editsOfRows: readonly Edit[] = [
  harmless(
    'reword a text wholly',
    rows((facts, roll, fresh) => {
      const number = fresh()
      return mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: `Nothing here is as it was (${number}).` }))
    }),
  ),
  harmless(
    'reword a text a little',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: `${fact.text} Ask us.` }))),
  ),
  harmless(
    'drop the full stop',
    rows((facts, roll) =>
      mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.replace(/\.$/, '') })),
    ),
  ),
  harmless(
    'change the case',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.toLowerCase() }))),
  ),
  harmless(
    'set a word in bold',
    rows((facts, roll) =>
      mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.replace(/(\w+)/, '**$1**') })),
    ),
  ),
  harmless(
    'turn the rows round',
    rows((facts) => facts.toReversed()),
  ),
  harmless(
    'sort the rows',
    rows((facts) => facts.toSorted((a, b) => a.code - b.code)),
  ),
  harmless(
    'move a row to the top',
    rows((facts, roll) => {
      const at = roll(facts.length)
      return [...facts.slice(at, at + 1), ...facts.filter((_, index) => index !== at)]
    }),
  ),
  harmless('add a code', added(1, 1)),
  harmless('add a code far off', added(1, 40)),
  harmless('add three codes', added(3, 1)),
  harmful(
    'exchange two texts',
    rows((facts, roll) => {
      const [a, b] = [roll(facts.length), roll(facts.length)]
      return facts.map((fact, index) => {
        const other = facts[index === a ? b : index === b ? a : index] ?? fact
        return { ...fact, text: other.text, meaning: other.meaning }
      })
    }),
  ),
  harmful(
    'exchange two codes',
    rows((facts, roll) => {
      const [a, b] = [roll(facts.length), roll(facts.length)]
      return facts.map((fact, index) => ({
        ...fact,
        code: facts[index === a ? b : index === b ? a : index]?.code ?? fact.code,
      }))
    }),
  ),
  harmful(
    'turn three texts in a ring',
    rows((facts, roll) => {
      const at = roll(Math.max(1, facts.length - 2))
      return facts.map((fact, index) => {
        if (facts.length < 3 || index < at || index > at + 2) return fact
        const { text, meaning } = facts[at + ((index - at + 1) % 3)] ?? fact
        return { ...fact, text, meaning }
      })
    }),
  ),
  harmful(
    'shift the texts up',
    rows((facts) =>
      // Of two rows one would come to say what the other goes on to say: a rewording, as far as a reader can tell.
      facts.map((fact, index) => {
        const next = facts.length < 3 ? fact : (facts[index + 1] ?? fact)
        return { ...fact, text: next.text, meaning: next.meaning }
      }),
    ),
  ),
  harmful(
    'fill a table with other things',
    rows((facts, _, fresh) =>
      facts.length < 3
        ? facts
        : facts.map((fact) => {
            const { meaning, text } = otherFact(fact.code, fact.text, fresh)
            return { ...fact, meaning, text }
          }),
    ),
  ),
  harmful(
    'delete a row',
    rows((facts, roll) => {
      const at = roll(facts.length)
      return facts.length < 3 ? facts : facts.filter((_, index) => index !== at)
    }),
  ),
  harmful(
    'renumber a row',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, code: fact.code + 500 }))),
  ),
  harmless(
    'go on for another sentence',
    rows((facts, roll) => mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: `${fact.text} Try later.` }))),
  ),
  harmless(
    'keep the first sentence alone',
    rows((facts, roll) =>
      mapOne(facts, roll(facts.length), (fact) => ({ ...fact, text: fact.text.replace(/(?<=\.) .*$/, '') })),
    ),
  ),
]
