import { spawnSync } from 'node:child_process'

import { po } from 'gettext-parser'
import { describe, expect, it } from 'vitest'

import { gettext } from '../../../generator/emit/catalogs/gettext.ts'
import { textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

const text = textOf(gettext(hardCatalogs), 'catalogs/gettext/kk.po')

it('gives every text back through gettext-parser', () => {
  const { translations } = po.parse(text)
  expect(broken((key) => Object.values(translations[key] ?? {})[0]?.msgstr[0])).toEqual([])
})

const msgfmt = spawnSync('msgfmt', ['--version']).status === 0

describe.skipIf(!msgfmt)('GNU gettext', () => {
  it('finds no fault', () => {
    const run = spawnSync('msgfmt', ['--check', '--output-file=/dev/null', '-'], { input: text, encoding: 'utf8' })
    expect(run.stderr).toBe('')
    expect(run.status).toBe(0)
  })
})
