import { readFile } from 'node:fs/promises'

import { describe, expect, it, test } from 'vitest'

import { decode } from '../../generator/docs/decode.ts'
import { read } from '../docs/reading.ts'
import { read as readLocales } from '../model/locales/read.ts'

/** A small document, and what it says: its rows, and the rules of its problems. */
interface Example {
  readonly text: string
  readonly file?: string
  readonly rows?: readonly string[]
  readonly problems?: readonly string[]
}

const table = (...rows: readonly string[]): string =>
  `# Door codes\n\n| Code | Description |\n|---|---|\n${rows.join('\n')}\n`
const two = ['| 1 | Door locked. |', '| 2 | Door open. |'] as const
const bothRows = ['1 = 1 “Door locked.”', '2 = 2 “Door open.”']

const examples: Readonly<Record<string, readonly Example[]>> = {
  D2: [
    {
      file: 'door.mdx',
      text: `import { Note } from './note'\n\n<Note>Read.</Note>\n\n${table(...two)}`,
      rows: bothRows,
    },
  ],
  D3: [{ text: `<<<<<<< ours\n${table(...two)}=======\n>>>>>>> theirs\n`, problems: ['error conflict-markers'] }],
  D4: [
    { text: `${table(...two)}\n<!--\n${table('| 3 | Door gone. |')}-->\n`, rows: bothRows },
    { text: `${table(...two)}\n\`\`\`md\n${table('| 3 | Door gone. |')}\`\`\`\n`, rows: bothRows },
  ],
  T1: [
    { text: table(...two), rows: bothRows },
    {
      text: '# Door codes\n\n<table><tr><th>Code</th><th>Description</th></tr><tr><td>1</td><td>Door locked.</td></tr></table>\n',
      rows: ['1 = 1 “Door locked.”'],
    },
  ],
  T2: [{ text: `# Коды\n\n| Код | Описание |\n|---|---|\n| 1 | Дверь закрыта. |\n`, rows: ['1 = 1 “Дверь закрыта.”'] }],
  T3: [
    {
      text: '# Door codes\n\n| Description | Code |\n|---|---|\n| Door locked. | 17 |\n| Door open. | 20 |\n',
      rows: ['17 = 17 “Door locked.”', '20 = 20 “Door open.”'],
    },
  ],
  T4: [
    {
      text: '# Doors\n\n| Code | Description |\n|---|\n| 1 | Door locked. |\n',
      problems: ['error broken-delimiter-row'],
    },
  ],
  T5: [{ text: table('| 1 | Door locked. | more |', two[1]), rows: bothRows, problems: ['error long-row'] }],
  T6: [{ text: table('| 1 | Push \\| pull. |', two[1]), rows: ['1 = 1 “Push | pull.”', bothRows[1] ?? ''] }],
  T7: [
    {
      text: `${table(...two)}\n## Parameters\n\n| Parameter | Type | Description |\n|---|---|---|\n| door | string | The door. |\n`,
      rows: bothRows,
    },
  ],
  T8: [{ text: `${table(...two)}The doors are new.\n`, rows: bothRows, problems: ['error swallowed-line'] }],
  C1: [
    {
      text: table('| -1 | Door lost. |', '| 16 | Door hot. |'),
      rows: ['-1 = -1 “Door lost.”', '16 = 16 “Door hot.”'],
    },
    {
      text: table('| LOCKED | Door locked. |', '| E-7 | Door lost. |'),
      rows: ['LOCKED = "LOCKED" “Door locked.”', 'E-7 = "E-7" “Door lost.”'],
    },
  ],
  C2: [
    {
      text: table('| 31 | Door hot. |', '| 0x1F | Door hot. |'),
      problems: ['warning mixed-notations', 'warning repeated-code'],
    },
  ],
  C3: [
    {
      text: table('| 9007199254740993 | Door lost. |', two[0]),
      rows: ['9007199254740993 = "9007199254740993" “Door lost.”', '1 = "1" “Door locked.”'],
    },
  ],
  C4: [
    {
      text: table('| 007 | Door lost. |', '| 01A | Door hot. |'),
      rows: ['007 = "007" “Door lost.”', '01A = "01A" “Door hot.”'],
    },
  ],
  C5: [{ text: table('| 1, 3 | Door locked. |', two[1]), rows: ['1, 3 = 1, 3 “Door locked.”', bothRows[1] ?? ''] }],
  C6: [
    {
      text: table(...two, '| 4000-4999 | Door of the maker. |'),
      rows: [...bothRows, '4000-4999 = 4000–4999 “Door of the maker.”'],
    },
  ],
  C7: [{ text: table('| `1` | Door locked. |', '| **2** | Door open. |'), rows: bothRows }],
  C8: [{ text: table(...two, '| 1 | Door painted. |'), problems: ['error duplicate-code'] }],
  C9: [{ text: table('| D1 | Door locked. |', '| С2 | Door open. |'), problems: ['error foreign-character'] }],
  C10: [{ text: table(...two, '| n/a | No door. |'), rows: bothRows, problems: ['warning row-without-code'] }],
  C11: [{ text: table('| LOCKED | Door locked. |', '| `__proto__` | Door odd. |'), problems: ['error reserved-code'] }],
  C12: [{ text: table(...two, '| {{DOOR_LOST}} | Door lost. |'), rows: bothRows, problems: ['warning template-code'] }],
  A1: [
    {
      text: table('| <span id="door-1"></span>1 | Door locked. |', '| <span id="door-2"></span>2 | Door open. |'),
      rows: ['1 = 1 #door-1 “Door locked.”', '2 = 2 #door-2 “Door open.”'],
    },
  ],
  A2: [
    {
      text: table('| <span id="door-1"></span>1 | Door locked. |', '| <span id="door-3"></span>2 | Door open. |'),
      problems: ['error anchor-mismatch'],
    },
  ],
  A3: [
    {
      text: table('| <span id="door"></span>1 | Door locked. |', '| <span id="door"></span>2 | Door open. |'),
      problems: ['error duplicate-anchor'],
    },
  ],
  X1: [{ text: table(two[0], '| 2 | |', '| 3 | Door gone. |'), problems: ['error empty-description'] }],
  X2: [
    {
      text: table('| 1 | Door **locked**.<br>See `bolt`. |', two[1]),
      rows: ['1 = 1 “Door locked.\nSee bolt.”', bothRows[1] ?? ''],
    },
  ],
  X3: [{ text: table('| 1 | Door <script>x()</script> locked. |', two[1]), problems: ['error disallowed-element'] }],
  X5: [{ text: table('| 1 | Door \u202elocked. |', two[1]), problems: ['error bidi-control'] }],
  X6: [{ text: table('| 1 | TODO |', two[1], '| 3 | Door gone. |'), problems: ['warning placeholder-text'] }],
  O1: [
    {
      text: '# Doors\n\n| Code | Name | Description |\n|---|---|---|\n| 1 | LOCKED | Door locked. |\n| 2 | OPEN | Door open. |\n',
      rows: ['1 = 1 named LOCKED “Door locked.”', '2 = 2 named OPEN “Door open.”'],
    },
  ],
  O2: [
    {
      text: '# Doors\n\n| Code | Description | Final | Wait |\n|---|---|---|---|\n| 1 | Door locked. | yes | 5 |\n| 2 | Door open. | no | 0 |\n',
      rows: ['1 = 1 “Door locked.” {"Final":true,"Wait":5}', '2 = 2 “Door open.” {"Final":false,"Wait":0}'],
    },
  ],
  O3: [{ text: table('| 1 | Deprecated: use 2. |', two[1], '| ~~3~~ | Door gone. |') }],
}

describe('the accepted Markdown', () => {
  it.each(Object.entries(examples).flatMap(([clause, all]) => all.map((example) => ({ clause, ...example }))))(
    '$clause: $text',
    ({ text, file, rows, problems = [] }) => {
      const { sets, problems: found } = read(text, file)
      expect(found.map((line) => line.split(' ').slice(0, 2).join(' '))).toEqual(problems)
      if (rows !== undefined)
        expect(sets.flatMap((set) => set.rows.map((row) => row.replace(/^\d+: /, '')))).toEqual(rows)
    },
  )

  test('D1: UTF-8, and what is another encoding is refused', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${table(...two).replaceAll('\n', '\r\n')}`)
    expect((await decode(bytes, 'door.md')).value).toBe(table(...two))
    expect(await decode(Uint8Array.of(0x23, 0x20, 0xe9, 0x74, 0xe9), 'door.md')).toMatchObject({
      value: null,
      diagnostics: [{ rule: 'not-utf8', severity: 'error' }],
    })
  })

  test('T9, T10: each table is a set, named by its anchors, its document or its heading', () => {
    const ids = (text: string, file: string): readonly string[] => read(text, file).sets.map(({ set }) => set)
    expect(ids(table(...two), 'gate.md')).toEqual(['gate of integers'])
    expect(
      ids(`${table(...two)}\n# Lamp codes\n\n| Code | Description |\n|---|---|\n| 1 | Lamp broken. |\n`, 'all.md'),
    ).toEqual(['doorCode of integers', 'lampCode of integers'])
    expect(
      ids(table('| <a id="bell-1"></a>1 | Bell mute. |', '| <a id="bell-2"></a>2 | Bell loud. |'), 'gate.md'),
    ).toEqual(['bell of integers'])
  })

  test('X4: the first sentence is the summary', () => {
    const { sets } = readLocales(
      { 'en/door.md': table('| 1 | Door locked. Turn the key. |', two[1]) },
      { locales: { source: 'en' } },
    )
    expect(sets[0]?.codes[0]?.locales.en?.summary).toBe('Door locked.')
  })

  test('L1 to L3: translations are known by their codes', () => {
    const { sets, problems } = readLocales(
      {
        'en/door.md': table(...two),
        'de/door.md': '# Türcodes\n\n| Code | Beschreibung |\n|---|---|\n| 2 | Tür offen. |\n| 3 | Tür weg. |\n',
      },
      { locales: { source: 'en' } },
    )
    expect(sets[0]?.codes.map(({ value, locales }) => [value, ...Object.keys(locales)])).toEqual([
      [1, 'en'],
      [2, 'en', 'de'],
    ])
    expect(problems.map(({ rule, severity }) => `${severity} ${rule}`).sort()).toEqual([
      'warning extra-code',
      'warning missing-code',
    ])
  })

  test('every clause of the page is tested here, and no other', async () => {
    const page = await readFile(new URL('../../guide/specification.md', import.meta.url), 'utf8')
    const clauses = [...page.matchAll(/^- \*\*([A-Z]\d+)\*\*/gm)].map(([, clause = '']) => clause)
    expect([...Object.keys(examples), 'D1', 'T9', 'T10', 'X4', 'L1', 'L2', 'L3'].sort()).toEqual(clauses.sort())
  })
})
