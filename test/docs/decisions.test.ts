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

  it('take the code that tells rows apart where rows share the other', () => {
    const table = (first: string): string =>
      `## Error codes\n\n| Gate error code | Crane error code | Description |\n|---|---|---|\n| 3 | 301600 | Winch failed. |\n| ${first} | 301606 | Rope lost. |\n| 7 | 301602 | Hook failed. |\n`
    expect(said(table('3'))[0]).toContain(': 301600 = 301600')
    expect(said(table('4'))[0]).toContain(': 3 = 3')
  })

  it('take identifiers of errors that are set as code for codes, however many words they have', () => {
    const table = (mark: string): string =>
      `# Erros\n\n| Código HTTP | ID do erro | Descrição |\n|---|---|---|\n| 409 | ${mark}crane not ready${mark} | O guindaste ainda não foi ligado, aguarde um momento. |\n| 409 | ${mark}rope not found${mark} | Não há corda com esse nome no cais, procure de novo. |\n| 410 | ${mark}dock gone${mark} | O cais foi fechado para sempre, e outro foi aberto. |\n`
    expect(said(table('`'))[0]).toContain(': crane not ready = "crane not ready"')
    expect(said(table(''))[0]).toContain(': 409 = 409')
  })

  it('read “Name | Code” in Spanish, and leave “Name | Type | Description” alone', () => {
    const named = '### Modo\n\n| Nombre | Código |\n|---|---|\n| Grúa alta | GA |\n| Grúa baja | GB |\n'
    expect(said(named)).toEqual(['5: GA = "GA" “Grúa alta”', '6: GB = "GB" “Grúa baja”'])
    const fields = (type: string): string =>
      `## CraneAnswer\n\n| Name | ${type} | Description |\n|---|---|---|\n| CraneCode | \`CraneErrorCode2\` | A textual code, for programs that want to know what failed on the quay. |\n| Message | Max500Text | Says what failed to people who stand on the quay, in their own language. |\n`
    expect(read(fields('Type')).sets).toEqual([])
    expect(read(fields('Reason')).sets).toHaveLength(1)
  })

  it('take rules with their severities for codes, and cases of use for none', () => {
    const rules = (header: string, what = 'Rule'): string =>
      `| ${what} | ${header} | Description |\n|---|---|---|\n| CR1001 | Error | Never leave a hook hanging over the quay at night. |\n| CR2007 | Ignore | Always name the rope that a crane is to take. |\n`
    expect(read(rules('Default severity'), 'quay.md').sets).toHaveLength(1)
    expect(read(rules('Default'), 'quay.md').sets).toHaveLength(1)
    expect(read(rules('Default', 'Variable'), 'quay.md').sets).toEqual([])
    const listed = (what: string): string =>
      `## ${what}\n\n| ID | ${what} | Summary |\n|---|---|---|\n| UC1 | Hook a crate up | The crane takes a crate from the quay to the ship that failed. |\n| UC2 | Drop a crate | The crane sets a crate down on the quay again. |\n`
    expect(read(listed('Use cases')).sets).toEqual([])
    expect(read(listed('Errors')).sets).toHaveLength(1)
  })

  it('know Norwegian words for codes, and Chinese ones for the fields of an answer', () => {
    const values =
      '| Kodeverdi | Beskrivelse |\n|---|---|\n| Kran | Kran løfter kassen fra kaien og setter den på skipet. |\n| Vinsj | Vinsj trekker tauet inn til det er stramt. |\n'
    expect(said(values)).toHaveLength(2)
    const fields =
      '## 返回信息\n\n| 返回参数名称 | 描述 |\n|---|---|\n| id | 吊车标识 |\n| crane | 吊车的名字和位置 |\n'
    expect(read(fields).sets).toEqual([])
  })
})
