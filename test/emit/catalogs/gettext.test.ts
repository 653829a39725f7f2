import { spawnSync } from 'node:child_process'

import { po } from 'gettext-parser'
import { describe, expect, it } from 'vitest'

import { gettext } from '../../../generator/emit/catalogs/gettext.ts'
import { textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

const text = textOf(gettext(hardCatalogs), 'catalogs/gettext/kk.po')

it('gives every text back through gettext-parser', () => {
  const { translations } = po.parse(text)
  const read = (key: string): unknown => Object.values(translations[key] ?? {})[0]?.msgstr[0]
  expect(broken(read, (said) => said.replace(/[\u0085\u2028\u2029]/g, '\n'))).toEqual([])
})

it('has no line that only some programs see', () => {
  expect(text).not.toMatch(/[\u0085\u2028\u2029]/)
})

const msgfmt = spawnSync('msgfmt', ['--version']).status === 0

describe.skipIf(!msgfmt)('GNU gettext', () => {
  it('finds no fault', () => {
    const run = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', '-'], { input: text, encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })
})
