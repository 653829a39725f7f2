import { describe, expect, it } from 'vitest'

import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { read } from './reading.ts'

/** The rows of the tables of a document, and what is wrong with it. */
function said(text: string): readonly string[] {
  const { sets, problems } = read(text)
  return [...sets.flatMap(({ rows }) => rows), ...problems.filter((problem) => !problem.startsWith('note'))]
}

/** How each problem of a document is mended. */
function mends(text: string): readonly string[] {
  const settings = resolveSettings({ docs: 'a.md', registry: null })
  return readTables({ file: 'a.md', path: 'a.md', locale: 'und', text }, settings).diagnostics.map(({ fix }) => fix)
}

describe('the small decisions of table reading', () => {
  it('take anchors that only count the rows for anchors of nothing', () => {
    const table = (first: string, second: string): string =>
      `| Code | Description |\n|---|---|\n| <a id="${first}"></a>404 | No berth. |\n| <a id="${second}"></a>409 | Berth taken. |\n`
    expect(said(table('row-1', 'row-2'))).toEqual([
      '3: 404 = 404 #row-1 “No berth.”',
      '4: 409 = 409 #row-2 “Berth taken.”',
    ])
    expect(said(table('berth-404', 'berth-408'))).toContainEqual(expect.stringContaining('anchor-mismatch'))
  })

  it('take no row for a header where but one of its cells is bold', () => {
    const table = (second: string): string =>
      `<table>\n<tr><th rowspan="2">Code</th><th>Meaning</th><th>Remedy</th></tr>\n<tr>${second}</tr>\n<tr><td>3</td><td>Crane idle.</td><td>Call.</td></tr>\n</table>\n`
    expect(said(table('<th>short</th><th>long</th>'))).toHaveLength(1)
    expect(said(table('<th>short</th><td>Rope off.</td>')).length).toBeGreaterThan(1)
  })

  it('fold no table whose headers are all the same', () => {
    const rows = '| 1 | Winch failed, not found. |\n| 2 | Rope expired: cut off. |\n'
    expect(said(`| Error code | Error code |\n|---|---|\n${rows}`).slice(0, 2)).toEqual([
      '3: 1 = 1 “Winch failed, not found.”',
      '4: 2 = 2 “Rope expired: cut off.”',
    ])
  })

  it('take ends of one length for a range, and others for one code', () => {
    const table = (code: string): string => `| Code | Description |\n|---|---|\n| ${code} | Winch. |\n| E77 | Rope. |\n`
    expect(said(table('E10-E19'))[0]).toBe('3: E10-E19 = E10–E19 “Winch.”')
    expect(said(table('E9-E10'))[0]).not.toContain('E9–E10')
  })

  it('mean a zero by an O among digits, and by no other', () => {
    const table = (code: string): string => `| Code | Description |\n|---|---|\n| ${code} | Winch. |\n| 405 | Rope. |\n`
    expect(mends(table('4О4'))).toEqual([expect.stringContaining('404')])
    expect(mends(table('KО4'))).toEqual([expect.stringContaining('KO4')])
  })

  it('miss a row two blank lines below its table, and none further down', () => {
    const table = (blank: string): string =>
      `| Code | Description |\n|---|---|\n| 1 | Winch. |\n| 2 | Rope. |${blank}| 3 | Hook. |\n`
    expect(said(table('\n\n\n'))).toContainEqual(expect.stringMatching(/^error lost-rows 7:1/))
    expect(said(table('\n\n\n\n\n'))).not.toContainEqual(expect.stringMatching(/^error lost-rows 9:1/))
  })

  it('blame the Latin letters where a word has as many of both scripts', () => {
    const table = '| Code | Description |\n|---|---|\n| 1 | Слово аoеp тут. |\n| 2 | Второе слово. |\n'
    expect(said(table).join('\n')).toMatch(/mixed-script .* holds the Latin letter o /)
  })

  it('take numbers that names share for the codes, where they are no statuses of HTTP', () => {
    const table = (header: string, ...codes: readonly number[]): string =>
      `| Name | ${header} | Description |\n|---|---|---|\n${[
        'ValveStuck',
        'ValveLeaks',
        'PumpFailed',
        'PumpTooHot',
        'TankEmpty',
      ]
        .map((name, index) => `| \`${name}\` | ${codes[index] ?? 0} | The ${name} was reported by a sensor. |\n`)
        .join('')}`
    expect(said(table('Code', 131, 131, 132, 133, 134))[0]).toMatch(/^3: 131 = 131 named ValveStuck /)
    expect(said(table('Status', 404, 404, 409, 500, 503))[0]).toMatch(/^3: ValveStuck = /)
  })

  it('take what parts the rows of one status for the code', () => {
    const table = (first: string): string =>
      `| Code | ${first} | Text |\n|---|---|---|\n${[7001, 7002, 7003, 7003, 7004]
        .map((code) => `| 400 | ${code} | The valve ${code} was not found. |\n`)
        .join('')}`
    expect(said(table('Inner code'))[0]).toMatch(/^3: 7001 = 7001 /)
    expect(said(table('Line'))[0]).toMatch(/^3: 400 = 400 /)
  })

  it('take identifiers below a header that speaks of events for codes, whatever they say', () => {
    const table = (header: string, mark: string): string =>
      `| ${header} | Description |\n|---|---|\n${['valve.cycle.begin', 'valve.cycle.end', 'pump.cycle.begin']
        .map((name) => `| ${mark}${name}${mark} | A part of the plant goes on. |\n`)
        .join('')}`
    expect(said(table('Event', ''))).toHaveLength(3)
    expect(said(table('Event', '`')).length).toBe(3)
    expect(said(table('Setting', '`'))).not.toContainEqual(expect.stringMatching(/^3: /))
    expect(said(table('Event', '').replaceAll('.cycle.', ' cycle '))).not.toContainEqual(expect.stringMatching(/^3: /))
  })

  it('take the purpose of a code for its description, and a phrase beside it for none', () => {
    const table =
      '| Code | Text | Purpose |\n|---|---|---|\n| 201 | Made | Sent after a valve was made. |\n| 404 | Gone | Sent where no such valve is. |\n'
    expect(said(table)[0]).toContain('“Sent after a valve was made.”')
  })

  it('take the title that the front matter gives for the heading of a page that has none', () => {
    const rows = '| Code | Description |\n|---|---|\n| 1 | Winch stuck. |\n| 2 | Rope lost. |\n'
    const settings = resolveSettings({ docs: 'a.md', registry: null })
    const heading = (text: string): string | null | undefined =>
      readTables({ file: 'a.md', path: 'a.md', locale: 'und', text }, settings).value[0]?.heading
    expect(heading(`---\nid: x\ntitle: Winch codes\n---\n\n${rows}`)).toBe('Winch codes')
    expect(heading(`---\ntitle: "Winch: codes"\n---\n\n${rows}`)).toBe('Winch: codes')
    expect(heading(`+++\ntitle = 'Winch codes'\n+++\n\n${rows}`)).toBe('Winch codes')
    expect(heading(`---\ntitle: Winch codes\n---\n\n# Ropes\n\n${rows}`)).toBe('Ropes')
    expect(heading(`---\ntitle: |\n  Winch codes\n---\n\n${rows}`)).toBeNull()
  })
})
