import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = (heading: string, header: string, cells: readonly string[]): string =>
  `# Doors\n\n## ${heading}\n\n| ${header} | Description |\n|---|---|\n${cells.map((cell) => `| ${cell} | What ${cell} says. |\n`).join('')}`

const codesOf = (text: string): readonly string[] => read(text).sets.flatMap(({ rows }) => rows)

describe('a table of the fields of errors lists no codes', () => {
  it.each([
    ['The error fields', 'Error', ['`code`', '`message`', '`lid`']],
    ['Error object fields', 'Value', ['code', 'message', 'details']],
    ['Error response', 'Result', ['errorCode', 'errorMessage', 'lid']],
    ['Sign-in errors', 'Error', ['`error`', '`error_description`', '`error_uri`']],
    ['Problem details', 'Status', ['type', 'title', 'status', 'detail', 'instance']],
    ['Errors', 'Error', ['error.code', 'error.message', 'error.lids[]']],
    ['错误返回', '返回值', ['code', 'msg', 'data']],
    ['Campos de error', 'Error', ['codigo', 'mensaje', 'tapa']],
    ['Errors', 'Error field', ['lid', 'arm', 'param']],
  ])('“%s” with %s', (heading, header, cells) => {
    expect(codesOf(table(heading, header, cells))).toEqual([])
  })
})

describe('what is called like fields may be codes', () => {
  it.each([
    ['Events', 'Event', ['message', 'error', 'status', 'close']],
    ['The error fields', 'Code', ['invalid_lid', 'not_found', 'gone_away']],
    ['Errors of parameters', 'Error', ['missing_code', 'invalid_message', 'no_details']],
    ['Form errors', 'Error key', ['lid_missing', 'arm_taken', 'leg_lost']],
    ['Problem types', 'Error type', ['code_expired', 'message_lost', 'type_unknown']],
  ])('“%s” with %s', (heading, header, cells) => {
    expect(codesOf(table(heading, header, cells))).toHaveLength(cells.length)
  })
})
