import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Config } from '../../generator/config/config.ts'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { emit } from '../../generator/emit/emit.ts'
import { format } from '../../generator/emit/typescript/format.ts'
import type { Code } from '../../generator/model/types.ts'
import { code, model, plain, says, set } from './model.ts'

// What decides where the formatter breaks a line and which quotes it chooses: the length, the width of a character, quotes,
// escapes, marks that combine.
const pieces = fc.constantFrom(
  'a word ',
  'слово ',
  'қате ',
  'שגיאה ',
  'خطأ ',
  '错误',
  'エラー',
  '오류 ',
  '"',
  "'",
  "don't ",
  '\\',
  'é',
  'e\u0301',
  '😀',
  '©',
  '\n',
  '\u00A0',
  '*/',
  '@x ',
  'एरर ',
  'Ａ',
  '`code` ',
)
const texts = fc
  .oneof(
    fc.array(pieces, { minLength: 1, maxLength: 40 }).map((all) => all.join('')),
    // About as long as the line has room for.
    fc.integer({ min: 60, max: 130 }).map((length) => 'x'.repeat(length)),
    fc.integer({ min: 30, max: 65 }).map((length) => '字'.repeat(length)),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '')

const integers = fc.uniqueArray(fc.integer({ min: -99_999, max: 99_999 }), { minLength: 1, maxLength: 60 })
const words = fc.uniqueArray(fc.stringMatching(/^[A-Z][A-Z_'"]{0,30}$/), { minLength: 1, maxLength: 30 })
const styles = fc.constantFrom<NonNullable<Config['enumStyle']>>('enum', 'const', 'union')

test('what is written as the formatter would write it is left as it is by the formatter', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(integers, words),
      fc.array(texts, { minLength: 1, maxLength: 8 }),
      styles,
      fc.boolean(),
      async (values, said, enumStyle, constants) => {
        const codes = values
          .toSorted((a, b) => (a < b ? -1 : 1))
          .map((value, index): Code => {
            const text = said[index % said.length] ?? ''
            const rich = plain(text, text.slice(0, 40).trim() || 'x')
            return code(value, `Name${index}${'Long'.repeat(index % 12)}`, {
              locales: { en: says(rich, index % 3 === 0 ? `there-${index}` : null) },
              attributes: { Final: index % 2 === 0 ? 'yes' : 'no', Status: index },
              facets: { Final: index % 2 === 0 ? 'yes' : 'no', Status: index },
            })
          })
        const type = typeof values[0] === 'string' ? ('string' as const) : ('integer' as const)
        const config = { docs: 'docs/{locale}/*.md', registry: null, locales: { source: 'en' } }
        const settings = resolveSettings({ ...config, enumStyle, constants, facets: true })
        const { value: files } = await emit(model([set(codes, { type })]), settings)
        expect(files.length).toBeGreaterThan(0)
        for (const { path, text } of files.filter((file) => file.path.endsWith('.ts')))
          expect(await format(text), path).toBe(text)
      },
    ),
    { numRuns: 12 },
  )
})
