import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const fields =
  '<table><tr><td><code>lid_count</code></td><td>The number of lids that the kiln has.</td></tr>\n<tr><td><code>lid_details</code></td><td>Some more about each lid that failed.</td></tr>\n<tr><td><code>failed_arms</code></td><td>The number of arms that failed to move.</td></tr></table>'

function tables(text: string): number {
  return read(text).sets.length
}

describe('what a call answers with has fields, and no codes', () => {
  it.each(['/api/kilns', '`GET /api/kilns/{id}`', '/api/kilns/(name)/lids', 'lid_stats objects', 'The lid object'])(
    'below “%s”',
    (heading) => {
      expect(tables(`# Kilns\n\n## ${heading}\n\n${fields}\n`)).toBe(0)
    },
  )

  it.each(['/api/kilns', 'Kilns'])('but codes below “%s” are read', (heading) => {
    const table =
      '| Code | Description |\n|---|---|\n| `lid_shut` | The lid could not be opened. |\n| `arm_out` | The arm is out. |'
    expect(tables(`# Kilns\n\n## ${heading}\n\n${table}\n`)).toBe(1)
    const numbers = table.replace('Code', 'Status').replace('`lid_shut`', '404').replace('`arm_out`', '409')
    expect(tables(`# Kilns\n\n## ${heading}\n\n${numbers}\n`)).toBe(1)
  })
})

describe('methods of HTTP are no codes', () => {
  it.each(['HTTP Method', 'HTTP method', 'HTTP verb'])('below “%s”', (header) => {
    const table = `| ${header} | Description |\n|---|---|\n| **POST** | Makes a kiln, or says why that failed. |\n| **GET** | Reads what the kiln says of errors. |\n| **PUT** | Changes a kiln that exists. |`
    expect(tables(`# How to speak to kilns\n\n${table}\n`)).toBe(0)
  })

  it('but statuses of HTTP are', () => {
    const table = '| HTTP status | Description |\n|---|---|\n| 200 | The kiln is there. |\n| 404 | There is no kiln. |'
    expect(tables(`# How to speak to kilns\n\n${table}\n`)).toBe(1)
  })
})
