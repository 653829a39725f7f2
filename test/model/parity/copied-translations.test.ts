import { expect, it } from 'vitest'

import { resolveSettings } from '../../../generator/config/resolve-settings.ts'
import { compile } from '../../../generator/generate.ts'

function page(texts: readonly string[]): string {
  return [
    '# X',
    '',
    '| Code | Description |',
    '|---|---|',
    ...texts.map((text, at) => `| ${at + 1} | ${text} |`),
    '',
  ].join('\n')
}

/** The problems of two pages, each in Spanish and then in English. */
function compare(doors: readonly (readonly string[])[], lifts: readonly (readonly string[])[]): readonly string[] {
  const documents = Object.entries({ door: doors, lift: lifts }).flatMap(([name, languages]) =>
    languages.map((texts, at) => {
      const locale = ['es', 'en'][at] ?? ''
      const file = `docs/${locale}/${name}.md`
      return { file, path: `${name}.md`, locale, text: page(texts) }
    }),
  )
  const settings = resolveSettings({ docs: 'docs/{locale}/*.md', locales: { source: 'es' } })
  const { diagnostics } = compile({ documents, registry: null, settings })
  return diagnostics
    .filter(({ rule }) => rule === 'translation-copied')
    .map(({ file, message }) => `${file} ${message}`)
}

const door = ['La puerta no se abre.', 'La llave no gira.', 'El timbre no suena.']
const lift = ['El ascensor no sube.', 'La cabina está llena.', 'El cable se ha roto.']
const doorInEnglish = ['The door does not open.', 'The key does not turn.', 'The bell does not ring.']
const liftInEnglish = ['The lift does not go up.', 'The cabin is full.', 'The cable has broken.']

it('reports the texts of another table once', () => {
  expect(compare([door, doorInEnglish], [lift, doorInEnglish])).toEqual([
    'docs/en/lift.md The en texts of “lift” are those of “door” (docs/en/door.md:3), and in es the two have other texts.',
  ])
  expect(compare([door, doorInEnglish], [lift, [...doorInEnglish.slice(0, 2), 'The cable has broken.']])).toHaveLength(
    1,
  )
})

it('says nothing of translations of their own, of one text that two tables share, and of texts that the sources share', () => {
  expect(compare([door, doorInEnglish], [lift, liftInEnglish])).toEqual([])
  expect(compare([door, doorInEnglish], [lift, ['The door does not open.', ...liftInEnglish.slice(1)]])).toEqual([])
  expect(
    compare(
      [door, doorInEnglish],
      [
        [door[0] ?? '', door[1] ?? '', 'Falta aceite.'],
        [...doorInEnglish.slice(0, 2), 'Oil.'],
      ],
    ),
  ).toEqual([])
})
