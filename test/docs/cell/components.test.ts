import { describe, expect, it } from 'vitest'
import { read } from '../reading.ts'

/** The text of a code, and what is told of it. */
function readingOf(text: string, file = 'codes.md'): { readonly text: string; readonly told: readonly string[] } {
  const { sets, problems } = read(
    `# Errors\n\n| Code | Description |\n|---|---|\n| 1 | ${text} |\n| 2 | Gone. |\n`,
    file,
  )
  const [row = ''] = sets.flatMap(({ rows }) => rows)
  return {
    text: /“(.*)”/.exec(row)?.[1] ?? '',
    told: problems.map((problem) => problem.split(' ').slice(0, 2).join(' ')),
  }
}

describe('a component that shows its content is read by it', () => {
  it.each([
    ['The <Badge type="tip">new</Badge> lid.', 'The new lid.'],
    ['The <Tooltip tip="a lid">lid</Tooltip>.', 'The lid.'],
    ['The <Badge type="tip" text="new" /> lid.', 'The new lid.'],
    ["The <Badge text='new'/> lid.", 'The new lid.'],
    ['The <Badge>old</Badge> <Badge text="new" /> lid.', 'The old new lid.'],
  ])('%s', (written, text) => {
    expect(readingOf(written)).toEqual({ text, told: [] })
    expect(readingOf(written, 'codes.mdx')).toEqual({ text, told: [] })
  })

  it('of any name in MDX, and of HTML, too', () => {
    expect(readingOf('The <Lid of="kiln">lid</Lid>.', 'codes.mdx')).toEqual({ text: 'The lid.', told: [] })
    const { problems } = read(
      '# Errors\n\n<table><tr><th>Code</th><th>Description</th></tr><tr><td>1</td><td>The <Badge>new</Badge> lid.</td></tr><tr><td>2</td><td>Gone.</td></tr></table>\n',
    )
    expect(problems).toEqual([])
  })
})

describe('what may be no component is told', () => {
  it.each([
    ['The <Lid>lid</Lid>.', 'The lid.', 'warning unknown-element'],
    ['The <badge>new</badge> lid.', 'The new lid.', 'warning unknown-element'],
    ['A list of List<String>.', 'A list of List<String>.', 'warning unknown-tag'],
    ['The <Badge> lid.', 'The <Badge> lid.', 'warning unknown-tag'],
    ['The <Badge type="tip" /> lid.', 'The <Badge type="tip" /> lid.', 'warning unknown-tag'],
    ['The <Lid text="new" /> lid.', 'The <Lid text="new" /> lid.', 'warning unknown-tag'],
  ])('%s', (written, text, told) => {
    expect(readingOf(written)).toEqual({ text, told: [told] })
  })
})
