import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { read } from './reading.ts'

const codes = '# Error codes\n\n| Code | Description |\n|---|---|\n| 1 | The lid is open. |\n| 2 | The arm is out. |\n'

/** What is told of a table beside one of codes. */
function toldOf(heading: string, table: string): readonly string[] {
  const { sets, problems } = read(`${codes}\n## ${heading}\n\n${table}\n`)
  expect(sets).toHaveLength(1)
  return problems
}

describe('a table that plainly lists something else is left alone without a word', () => {
  it.each([
    [
      'Change log',
      '| Version | Date | Change |\n|---|---|---|\n| 1.0 | 2024-01-01 | Error 5 added. |\n| 1.1 | 2024-01-02 | Error 6 removed. |',
    ],
    [
      'Change log of error codes',
      '| Rev | Date | Change |\n|---|---|---|\n| 1 | 2024-01-01 | Error 5 added. |\n| 2 | 2024-01-02 | Error 6 removed. |',
    ],
    ['수정 이력', '| 일시 | 변경 내역 |\n|---|---|\n| 2024.01.01 | 오류 코드 추가 |\n| 2024.02.01 | 오류 코드 삭제 |'],
    [
      'Reject',
      "| Tag | Field name | Req'd |\n|---|---|---|\n| 45 | RefSeqNum | Y |\n| 373 | SessionRejectReason | N |",
    ],
    [
      'Reject',
      '| Tag | Name | Description |\n|---|---|---|\n| 45 | RefSeqNum | What was rejected. |\n| 373 | SessionRejectReason | The code of the reason. |',
    ],
    ['Terms', '| Acronym | Meaning |\n|---|---|\n| LID | The lid of the kiln |\n| DTC | A trouble code of the lid |'],
    [
      'Glossary of error codes',
      '| Term / Abbreviation | Definition |\n|---|---|\n| `LID` | The lid |\n| `DTC` | An error of the lid |',
    ],
    ['错误缩写', '| 缩写 | 说明 |\n|---|---|\n| LID | 盖子 |\n| DTC | 错误 |'],
    ['Status glossary', '| Name | Meaning |\n|---|---|\n| `LID` | The lid |\n| `DTC` | An error of the lid |'],
    [
      'Parameters of errors',
      '| Name | Type | Description |\n|---|---|---|\n| `lid` | string | The lid that failed. |\n| `arm` | int | The arm that failed. |',
    ],
    [
      'Prices',
      '| Plan | Price | Description |\n|---|---|---|\n| `FREE` | 0 | Free of errors. |\n| `PRO` | 10 | For all errors. |',
    ],
  ])('%s', (heading, table) => {
    expect(toldOf(heading, table)).toEqual([])
  })
})

describe('its neighbours are told or read', () => {
  it('a table that may list codes', () => {
    expect(
      toldOf(
        'More codes',
        '| Kind | Number | Text |\n|---|---|---|\n| 5 | 7 | The lid is small. |\n| 6 | 9 | The lid is large. |',
      ),
    ).toEqual([expect.stringContaining('table-not-taken')])
  })

  it('a column of error codes wherever it stands, by its own name', () => {
    const table =
      '| Nr | Attack | How it is seen | Error code |\n|---|---|---|---|\n| 1 | XSS | By its marks | 40001 |\n| 2 | SQL | By its marks | 40002 |\n| 3 | CSRF | By its token | 40003 |'
    const text = `${codes}\n## Attacks\n\n${table}\n`
    const settings = resolveSettings({ docs: '*.md', registry: null })
    const { diagnostics } = readTables({ file: 'a.md', path: 'a.md', locale: 'en', text }, settings)
    expect(diagnostics.map(({ rule, fix }) => [rule, fix])).toEqual([
      ['table-not-taken', expect.stringContaining('code: "Error code"')],
    ])
  })

  it.each([
    ['Glossary of error codes', '| Code | Meaning |\n|---|---|\n| E1 | The lid is open. |\n| E2 | The arm is out. |'],
    [
      'Faults',
      '| Code | Abbreviation | Meaning |\n|---|---|---|\n| 11 | LID | The lid is open. |\n| 12 | ARM | The arm is out. |',
    ],
    [
      'Faults',
      '| Code | Since | Meaning |\n|---|---|---|\n| 11 | 2024-01-01 | The lid is open. |\n| 12 | 2024-02-01 | The arm is out. |',
    ],
    [
      'Faults',
      '| Abbr. | Code | Meaning |\n|---|---|---|\n| LID | 11 | The lid is open. |\n| ARM | 12 | The arm is out. |',
    ],
  ])('%s with codes', (heading, table) => {
    expect(read(`${codes}\n## ${heading}\n\n${table}\n`).sets).toHaveLength(2)
  })
})

describe('a table that lists something else is not taken', () => {
  it.each([
    [
      'tasks with their numbers, and a sum below them',
      '# Plan of errors\n\n## Tarefas\n\n| # | Tarefa | Detalhes |\n|---|---|---|\n| 1 | Forno novo | Trocar a tampa do forno e medir tudo de novo, com calma e com cuidado |\n| 2 | Braço novo | Trocar o braço do forno e medir tudo de novo, com calma e com cuidado |\n| 3 | Testes | Medir tudo de novo no forno, com calma, com cuidado e com duas pessoas |\n| **TOTAL** | | **4 dias** |',
    ],
    [
      'phrases in quotes, none of which is a code',
      '# Kiln\n\n## Common errors\n\n| Error | Cause | Solution |\n|---|---|---|\n| "Invalid lid key" | The key of the lid has a typo | Check the key |\n| "Lid used on another kiln" | The lid is on another kiln already | Take it off there, or ask for one more |\n| "Network error" | The kiln has no net | Check the net and try again |',
    ],
    [
      'fields that are written with their types, the first in the header',
      '# Kiln\n\n## LidMessage\n\n| `code` [`LidState`](lid.md) | 发送消息的状态 |\n|---|---|\n| `message` `string` | 详细信息 |',
    ],
    [
      'options of which nothing is told but letters',
      '# Kiln\n\n## KILN_EVENT\n\n| OptName | Since | Type | Units | Dir | Entity |\n|---|---|---|---|---|---|\n| `KILN_EVENT` | | `int32_t` | flags | R | S |',
    ],
  ])('%s', (_, text) => {
    expect(read(text).sets).toEqual([])
    expect(read(text).problems).toEqual([expect.stringContaining('no-code-table')])
  })
})

it('phrases in lower case may be what a server sends: they are codes', () => {
  const text =
    '# Kiln\n\n## Common errors\n\n| Error | Cause |\n|---|---|\n| missing lid key | The key of the lid is not given |\n| lid of another kiln | The lid is on another kiln already |\n'
  expect(read(text).sets.map(({ rows }) => rows.length)).toEqual([2])
})
