import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = (row: string, header = '| Code | Name | Description |\n|---|---|---|'): string =>
  `# Ovens\n\n${header}\n| 11 | COLD | The oven is cold. |\n${row}\n| 13 | FULL | The oven is full. |\n`
const withFinal = '| Code | Description | Final |\n|---|---|---|'

function told(text: string): readonly string[] {
  return read(text).problems.map((problem) => problem.split(' ').slice(1, 3).join(' '))
}

describe('a row whose signs look right and are not is told with the sign', () => {
  it.each([
    ['a bar of full width', table('| 12 ｜ WET | The oven is wet. |'), ['look-alike-bar 6:6']],
    ['a drawn bar', table('| 12 | WET │ The oven is wet. |'), ['look-alike-bar 6:12']],
    ['an escaped bar', table('| 12 \\| WET | The oven is wet. |'), ['look-alike-bar 6:6']],
    ['a bar as a reference', table('| 12 &#124; WET | The oven is wet. |'), ['look-alike-bar 6:6']],
    ['a no-break space before it', table('\u00A0| 12 | WET | The oven is wet. |'), ['invisible-cell 6:1']],
    ['a mark of byte order before it', table('\uFEFF| 12 | WET | The oven is wet. |'), ['invisible-cell 6:1']],
    ['two bars', table('| 12 || WET | The oven is wet. |'), ['doubled-bar 6:6']],
    ['an empty cell before the last text', table('| 12 | | WET | The oven is wet. |'), ['long-row 6:16']],
    ['the letter O in a number', table('| 1O2 | WET | The oven is wet. |'), ['not-an-integer 6:3']],
    ['the letter l in a number', table('| l2 | WET | The oven is wet. |'), ['not-an-integer 6:3']],
    ['a dash before a number', table('| –12 | WET | The oven is wet. |'), ['foreign-character 6:3']],
    ['a last cell that is not written', table('| 12 | It is wet. |', withFinal), ['missing-cells 6:1']],
    ['half of a letter', table('| 12 | WET | The oven&#xD83D; is wet. |'), ['replacement-character 6:14']],
    ['a footnote without its note', table('| 12 | WET | The oven is wet[^1]. |'), ['undefined-reference 6:29']],
  ])('%s', (_, text, problems) => {
    expect(told(text)).toEqual(problems)
  })

  it.each([
    ['bars of all kinds in a text', table('| 12 | WET | Press ｜ or │ or \\| twice. |')],
    ['rows that mostly end early', table('| 12 | It is wet. |\n| 14 | Old. |\n| 15 | New. |', withFinal)],
    ['an empty last cell', table('| 12 | It is wet. | |', withFinal)],
    ['a cell too many that is empty', table('| 12 | WET | The oven is wet. | |')],
    ['one in every row', table('| 12 | WET | The oven is wet. ||\n| 14 | OLD | The oven is old. | |')],
    ['one that holds what nobody sees', table('| 12 | WET | The oven is wet. | \u200B&nbsp; |')],
    ['one that holds a dash', table('| 12 | WET | The oven is wet. | — |')],
    ['brackets of an index', table('| 12 | WET | The list[0][1] is wet. |')],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })

  it('and says which code was meant', () => {
    expect(read(table('| 1OO2 | WET | The oven is wet. |')).problems).toEqual([
      'error not-an-integer 6:3 “1OO2” is not an integer: it has letters that look like the digits of 1002.',
    ])
  })
})

describe('titles', () => {
  it('are told where two columns share one and one of them holds the codes or what they mean', () => {
    expect(told('# Oven errors\n\n| Code | Code |\n|---|---|\n| 1 | It is cold. |\n| 2 | It is wet. |\n')).toEqual([
      'repeated-header 3:10',
    ])
    expect(told('| Code | Description | A | A |\n|---|---|---|---|\n| 1 | It is cold. | x | y |\n')).toEqual([])
  })

  it('turn no direction', () => {
    const header = '| Code | Description\u202E |\n|---|---|\n| 1 | It is cold. |\n'
    expect(told(`# A\u2066b\n\n${header}`)).toEqual(['bidi-control 1:4', 'bidi-control 3:21'])
  })
})

describe('a document that was read in a wrong encoding', () => {
  const right = ['# Печи', '| Код | Описание |', '|---|---|', '| 1 | Печь остыла. |', '| 2 | Печь полна. |']
  const wrong = (encoding: string): string => {
    const decoder = new TextDecoder(encoding)
    return right.map((line) => decoder.decode(new TextEncoder().encode(line))).join('\n')
  }

  it.each(['windows-1251', 'windows-1252'])('is one problem: %s', (encoding) => {
    expect(told(wrong(encoding))).toEqual([expect.stringMatching(/^garbled-document 1:[35]$/)])
  })

  it('is told by the cell where it is a part of it', () => {
    const text = `${right.join('\n')}\n| 3 | ${new TextDecoder('windows-1251').decode(new TextEncoder().encode('Печь сломана.'))} |\n`
    expect(told(text)).toEqual(['mojibake 6:7'])
  })
})
