import * as fc from 'fast-check'

/** A table that somebody may have written, and a mistake that somebody made in it. */
export interface Mutation {
  readonly before: string
  readonly after: string
  /** What was done, for the report of a failure. */
  readonly damage: string
}

/** Lines that people and programs put between others. */
const insertions = [
  ...['- item', '* item', '+ item', '1. item', '2) item', '- [ ] task', '> quote', '>', '# Title', '### Title ###'],
  ...[
    '[^1]: a note',
    '[a]: b.md',
    '***',
    '---',
    '===',
    '```',
    '```json\n{}\n```',
    '~~~',
    '    code',
    '\tcode',
    '',
    '\n',
  ],
  ...[
    'some text',
    '&nbsp;',
    '<br>',
    '<div>',
    '</div>',
    '<pre>',
    '<script>',
    '<!-- note -->',
    '<!-- open',
    '<?php',
    '<b>x</b>',
  ],
  ...[':::', ':::note', '!!! note', '{% note %}', '{{< note >}}', '{: .wide}', '$$', '| |', '|', '||', '| a | b | c |'],
  ...[
    '+---+---+',
    '|---|',
    '│ 9 │ x │',
    '\\| 9 \\| x \\|',
    '<<<<<<< HEAD',
    '=======',
    '>>>>>>> topic',
    '- | 9 | x |',
    '> | 9 | x |',
  ],
] as const

/** What happens to a row. */
const damages: Readonly<Record<string, (row: string) => string>> = {
  'a mark of lists before it': (row) => `- ${row}`,
  'a number before it': (row) => `1. ${row}`,
  'a quote mark before it': (row) => `> ${row}`,
  'a number sign before it': (row) => `# ${row}`,
  'four spaces before it': (row) => `    ${row}`,
  'a tab before it': (row) => `\t${row}`,
  'a no-break space before it': (row) => `\u00A0${row}`,
  'a tag before it': (row) => `<div>${row}`,
  'no closing bar': (row) => row.replace(/\|\s*$/, ''),
  'no opening bar': (row) => row.replace(/^\|\s*/, ''),
  'a break in its last cell': (row) => row.replace(/ (?=\S+ ?\|?$)/, '\n'),
  'full-width bars': (row) => row.replaceAll('|', '｜'),
  'escaped bars': (row) => row.replaceAll('|', '\\|'),
}

interface Style {
  readonly row: (code: string, text: string) => string
  readonly dashes: string
}

const styles: readonly Style[] = [
  { row: (code, text) => `| ${code} | ${text} |`, dashes: '| --- | --- |' },
  { row: (code, text) => `|${code}|${text}|`, dashes: '|:--|--:|' },
  { row: (code, text) => `${code} | ${text}`, dashes: '--- | ---' },
  { row: (code, text) => `| ${text} | ${code} |`, dashes: '|---|---|' },
]

const codes: readonly ((index: number) => string)[] = [
  (index) => String(index * 7 + 1),
  (index) => `E${100 + index}`,
  (index) => `\`pump.state_${'abcdefghij'.charAt(index)}\``,
  (index) => `0${index + 1}`,
  (index) => `<a id="c${index}"></a>${400 + index}`,
]

/**
 * Makes tables of codes with one mistake each: a line put in anywhere, or a row damaged.
 *
 * @returns The arbitrary; `before` is read whole.
 */
export function mutations(): fc.Arbitrary<Mutation> {
  const place = fc.record({
    style: fc.constantFrom(...styles),
    code: fc.constantFrom(...codes),
    at: fc.nat(),
    rows: fc.integer({ min: 3, max: 6 }),
  })
  const change = fc.oneof(
    fc.constantFrom(...insertions).map((line) => ({
      damage: `“${line}” put in`,
      apply: (lines: readonly string[], at: number) => lines.toSpliced(at, 0, line),
    })),
    fc.constantFrom(...Object.entries(damages)).map(([damage, apply]) => ({
      damage,
      apply: (lines: readonly string[], at: number) => lines.with(at, apply(lines[at] ?? '')),
    })),
  )
  return fc.tuple(place, change).map(([{ style, code, at, rows }, { damage, apply }]) => {
    const body = Array.from({ length: rows }, (_, index) =>
      style.row(code(index), `The pump in room ${index} has stopped.`),
    )
    const lines = [style.row('Code', 'Description'), style.dashes, ...body]
    const index = at % lines.length
    const text = (all: readonly string[]): string => `# Pump faults\n\n${all.join('\n')}\n`
    return { before: text(lines), after: text(apply(lines, index)), damage: `line ${index + 3}: ${damage}` }
  })
}
