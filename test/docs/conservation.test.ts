import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = '| Code | Description |\n|---|---|\n| 1 | The lamp is off. |\n| 2 | The lamp is hot. |\n'
const another = '## States\n\n| Code | Description |\n|---|---|\n| 10 | It glows. |\n| 20 | It is dark. |\n'
const states = (change: (text: string) => string): string => `# Lamps\n\n${table}\n${change(another)}`

function told(text: string): readonly string[] {
  return read(text).problems.map((problem) => problem.split(' ').slice(1, 3).join(' '))
}

describe('what touches a table and cuts it is told where it stands', () => {
  it.each([
    ['a list between rows', `# Lamps\n\n${table}- since May\n| 3 | The lamp is wet. |\n`, ['lost-rows 7:1']],
    ['a heading between rows', `# Lamps\n\n${table}## More\n| 3 | The lamp is wet. |\n`, ['lost-rows 7:1']],
    ['a row that became a title', `# Lamps\n\n${table}# | 3 | The lamp is wet. |\n`, ['lost-rows 7:1']],
    ['a comment between rows', `# Lamps\n\n${table}<!-- | 3 | Wet. | -->\n| 4 | Cold. |\n`, ['lost-rows 8:1']],
    ['a list in the last cell', `# Lamps\n\n${table}| 3 | One of these:\n- wet\n- broken |\n`, ['cut-cell 8:1']],
    ['a sample in the last cell', `# Lamps\n\n${table}| 3 | It sends:\n\`\`\`\n{}\n\`\`\`\n`, ['cut-cell 8:1']],
    ['a row broken in two', `# Lamps\n\n${table}| 3 | The lamp\nis wet. |\n`, ['wrapped-row 8:1']],
    [
      'a table without its line ends',
      `# Lamps\n\n${table}\n## More\n\n${another.slice(11).replaceAll('|\n', '| ')}\n`,
      ['stray-rows 10:1'],
    ],
    [
      'a table with other line ends',
      `# Lamps\n\n${table}\n## More\n\n${another.slice(11).replaceAll('\n', '\u0085')}`,
      ['stray-rows 10:1'],
    ],
    ['a row above the header', `# Lamps\n\n| 3 | Wet. |\n${table}`, ['row-above-header 3:1']],
    ['a list right above', `# Lamps\n\n- See also\n${table}`, ['swallowed-table 3:1']],
    ['a quote right above', `# Lamps\n\n> See also\n${table}`, ['swallowed-table 3:1']],
    ['a fence without its end', `# Lamps\n\n${table}\n\`\`\`\n{}\n\n${another}`, ['unclosed-block 8:1']],
    ['a comment without its end', `# Lamps\n\n${table}\n<!-- draft\n\n${another}`, ['unclosed-block 8:1']],
    ['front matter without its end', `---\ntitle: Lamps\n\n${table}\n---\n\n${another}`, ['unclosed-block 1:1']],
  ])('%s', (_, text, problems) => {
    expect(told(text)).toEqual(problems)
  })

  it.each([
    ['a list below', `# Lamps\n\n${table}- a note\n`],
    ['prose above', `# Lamps\n\nThese are they:\n${table}`],
    ['a comment round it', `# Lamps\n\n<!-- prettier-ignore-start -->\n${table}<!-- prettier-ignore-end -->\n`],
    [
      'rows that all lack the closing bar',
      `# Lamps\n\n${table.replaceAll(' |\n', '\n').replace('|---|---|', '|---|---')}- a note\n`,
    ],
    ['a closed fence with a table', `# Lamps\n\n${table}\n\`\`\`\n${another}\`\`\`\n`],
    ['bars in prose', `# Lamps\n\n[Home](a.md) | [Lamps](b.md)\n\n${table}\nWrite \`on|off\`, or use cat | wc.\n`],
    [
      'a cut table of parameters',
      `# Lamps\n\n${table}\n## Fields\n\n| Field | Type |\n|---|---|\n| a | text |\n- x\n| b | text |\n`,
    ],
  ])('but not %s', (_, text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a second table that Markdown does not see is told', () => {
  it.each([
    ['with drawn lines', (text: string) => text.replaceAll('|', '│'), ['broken-delimiter-row 10:1']],
    ['with escaped bars', (text: string) => text.replaceAll('|', '\\|'), ['broken-delimiter-row 10:1']],
    [
      'with tabs',
      (text: string) =>
        text
          .replace('|---|---|\n', '')
          .replaceAll(' | ', '\t')
          .replace(/^\| | \|$/gm, ''),
      ['broken-delimiter-row 10:1'],
    ],
    [
      'with a plus in the dashes',
      (text: string) => text.replace('|---|---|', '|---+---|'),
      ['broken-delimiter-row 11:1'],
    ],
    ['without a header', (text: string) => text.replace('| Code | Description |\n', ''), ['missing-header-row 10:1']],
    [
      'with a blank line below the header',
      (text: string) => text.replace('|---', '\n|---'),
      ['missing-header-row 12:1'],
    ],
    ['with an indented header', (text: string) => text.replace('| Code', '    | Code'), ['indented-table 10:5']],
    ['inside HTML', (text: string) => text.replace('| Code', '<div>\n| Code'), ['table-inside-html 11:1']],
  ])('%s', (_, change, problems) => {
    expect(told(states(change))).toEqual(problems)
  })
})
