import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { checkLocale } from '../../../generator/model/locales.ts'
import { read } from './read.ts'

/** An input that breaks naive generators. */
interface Hazard {
  readonly id: string
  readonly input: string
  readonly expect: string
  readonly files?: Readonly<Record<string, string>>
}

const file = new URL('../../../../shared/hazards.json', import.meta.url)
const hazards: readonly Hazard[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
const byId = new Map(hazards.map((hazard) => [hazard.id, hazard]))

/** The documents of a hazard: its files by locale, else its input in Kazakh. */
function documentsOf({ input, files }: Hazard): Readonly<Record<string, string>> {
  if (files === undefined) return { kk: input }
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [path.split('/').slice(1).join('/'), text]))
}

function worst(severities: readonly string[]): string {
  return severities.includes('error') ? 'error' : severities.includes('warning') ? 'warning' : 'ok'
}

describe.skipIf(hazards.length === 0)('hazards of several locales', () => {
  it.each([
    // An error there, a warning here: a code that only a translation has is left out, and what is left out breaks no one.
    ['I05', 'ru', 'warning', 'extra-code'],
    ['I06', 'ru', 'warning', 'missing-code'],
    ['I08', 'en', 'ok', undefined],
    ['I09', 'en', 'warning', 'untranslated'],
    ['I10', 'kk', 'warning', 'unexpected-script'],
  ])('%s', (id, source, severity, rule) => {
    const hazard = byId.get(id)
    const { problems } = read(hazard === undefined ? {} : documentsOf(hazard), { locales: { source } })
    expect([worst(problems.map((problem) => problem.severity)), problems[0]?.rule]).toEqual([severity, rule])
    if (id !== 'I05') expect(severity).toBe(hazard?.expect)
  })

  it.each(['J02', 'J04', 'J05', 'J09'])('%s', (id) => {
    const hazard = byId.get(id)
    const [, tag = ''] = /"locales":\["(.*)"\]/.exec(hazard?.input ?? '') ?? []
    const { diagnostics } = checkLocale(tag, { file: 'doc-codes.config.json', line: 1, column: 1 })
    expect(worst(diagnostics.map(({ severity }) => severity))).toBe(hazard?.expect)
  })
})
