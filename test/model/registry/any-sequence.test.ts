import fc from 'fast-check'
import { expect, it } from 'vitest'
import { publishedModel } from '../../../generator/model/diff/published-model.ts'
import { accept } from '../../../generator/model/registry/accept.ts'
import { renameCode } from '../../../generator/model/registry/rename-code.ts'
import { readRegistry } from '../../../generator/model/registry/read-registry.ts'
import { documentedCode, documentedSet, kazakh, nameWith } from '../documented.ts'

const registry = `# comment 1
apiCode: # comment 2
  # comment 3
  0: { name: Ok, kind: success } # comment 4

  # comment 5
  8:
    # comment 6
    name: Login # comment 7
    was: [Auth]
    kind: error
  30: { name: Rate, was: [ Speed ], next: slow-down, } # comment 8
  # comment 9
# comment 10
`

type Work = (text: string) => string

const values = [0, 8, 9, 30, 31, -1, 999]
const publish = publishedModel(nameWith(registry, [documented(values)]).value.model)

function documented(codes: readonly number[], text = 'Мәтін: «а»\n- б #1'): ReturnType<typeof documentedSet> {
  const texts = { kk: text, en: `${text} {x}` }
  const rows = codes.map((value) =>
    documentedCode(value, { name: `Docs${value}`.replace('-', 'Minus'), anchor: `a-${value % 3}`, texts }),
  )
  return documentedSet(
    'apiCode',
    rows.sort((a, b) => Number(a.value) - Number(b.value)),
  )
}

const work: fc.Arbitrary<Work> = fc.oneof(
  fc.record({ code: fc.constantFrom(...values), name: fc.constantFrom('A', 'B', 'Ok', 'auth', 'Login', 'C_1') }).map(
    ({ code, name }) =>
      (text: string) =>
        renameCode(text, 'registry.yaml', { set: 'apiCode', code: String(code), name }).value,
  ),
  fc.subarray(values).map((gone) => (text: string) => {
    const { questions } = nameWith(text, [documented(values.filter((value) => !gone.includes(value)))]).value
    const acceptance = { set: 'apiCode', codes: [], locale: null, unreleased: false, questions, published: publish }
    return accept(text, 'registry.yaml', acceptance).value.text
  }),
  fc.subarray(values).map((codes) => (text: string) => nameWith(text, [documented(codes)]).value.registry ?? text),
)

it('any sequence of runs, renames and acceptances keeps comments, codes and names', () => {
  fc.assert(
    fc.property(fc.array(work, { maxLength: 8 }), fc.boolean(), (sequence, isCrlf) => {
      let text = isCrlf ? registry.replaceAll('\n', '\r\n') : registry
      for (const step of sequence) {
        const before = readRegistry(text, kazakh()).value
        text = step(text)
        const { value: after, diagnostics } = readRegistry(text, kazakh())
        expect(diagnostics).toEqual([])
        for (const { value, name, was } of before.sets.get('apiCode')?.entries ?? []) {
          const entry = after.sets.get('apiCode')?.byValue.get(value)
          const names = [entry?.name, ...(entry?.was ?? [])].map((word) => word?.toLowerCase())
          for (const former of [name, ...was]) expect(names).toContain(former.toLowerCase())
        }
        const order = after.sets.get('apiCode')?.entries.map(({ value }) => value) ?? []
        expect(order).toEqual(order.toSorted((a, b) => Number(a) - Number(b)))
        for (let number = 1; number <= 10; number++) expect(text).toContain(`# comment ${number}`)
        if (isCrlf) expect(text.replaceAll('\r\n', '')).not.toContain('\n')
      }
    }),
    { numRuns: Number(process.env.SEQUENCES ?? 100) },
  )
})
