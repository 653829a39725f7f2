import { expect, it } from 'vitest'
import { read } from './reading.ts'

const rows = '|---|---|\n| Lid motor | 00 |\n| Arm panel | 01 |\n| Belt east | 21 |\n| Belt west | 22 |\n'

it.each([
  ['Fault codes', 'Component', 'Code'],
  ['7. Fehlercodes', 'Komponente', 'Code'],
  ['7. Arıza kodları', 'Bileşen', 'Kod'],
  ['Коды ошибок', 'Параметр', 'Код'],
])('numbers of faults of parts are codes: %s', (heading, part, code) => {
  const { sets } = read(`# Kiln\n\n## ${heading}\n\n| ${part} | ${code} |\n${rows}`)
  expect(sets.map(({ columns }) => columns)).toEqual([[`${part}: description`, `${code}: code`]])
})

it.each([
  ['Parts', 'Component', 'Code'],
  ['Error codes', 'Country', 'Code'],
  ['Error codes', 'Component', 'Size'],
])('those of something else are none: %s, %s', (heading, part, code) => {
  expect(read(`# Kiln\n\n## ${heading}\n\n| ${part} | ${code} |\n${rows}`).sets).toEqual([])
})
