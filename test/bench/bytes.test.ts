import { describe, expect, test } from 'vitest'

import { bundle, bundlers, chunksOf } from './bundle.ts'
import { filesOf, idleProgram, lazyProgram, program } from './programs.ts'
import { locales, seedFiles } from './seed.ts'

const everything = {
  constants: true,
  errors: true,
  facets: true,
  response: { code: 'code', data: 'data', message: 'message' },
}

const typescript = seedFiles({}, everything)
const javascript = seedFiles({ output: 'js' }, everything)

describe.each(bundlers)('%s', (bundler) => {
  // Rollup alone cannot shake an enum: it takes the plugin.
  test.each(bundler === 'rollup' ? (['constants'] as const) : (['constants', 'enum'] as const))(
    'keeps one member, one guard and one message of the .ts output, with %s',
    async (member) => {
      const files = await typescript
      const one = await bundle(bundler, filesOf(program(member, ['kk'], '.js'), files))
      const three = await bundle(bundler, filesOf(program(member, locales, '.js'), files))
      expect(one.gzip).toBeLessThanOrEqual(240)
      expect(three.gzip).toBeLessThanOrEqual(480)
      expect(one.text).toContain('Операция сәтті аяқталды.')
      // No text of another message or locale.
      expect(one.text.match(/\p{Script=Cyrillic}[^"'`]*/gu)).toEqual(['Операция сәтті аяқталды.'])
    },
  )

  test('keeps one member, one guard and one message of the .js output', async () => {
    const files = await javascript
    const constant = await bundle(bundler, filesOf(program('constants', ['kk'], '.js'), files))
    expect(constant.gzip).toBeLessThanOrEqual(240)
    if (bundler !== 'rollup') return
    const member = await bundle(bundler, filesOf(program('enum', ['kk'], '.js'), files))
    expect(member.gzip).toBeLessThanOrEqual(240)
  })

  test('loads one locale alone', async () => {
    const chunks = await chunksOf(bundler, filesOf(lazyProgram, await typescript))
    const [first = ''] = chunks
    // A text of each locale, of a code that the program does not name.
    const texts = ['Қызметтің жалпы қатесі', 'Общая ошибка сервиса', 'General service error']
    expect(texts.filter((text) => first.includes(text))).toEqual([])
    for (const chunk of chunks) expect(texts.filter((text) => chunk.includes(text)).length).toBeLessThanOrEqual(1)
    expect(texts.filter((text) => !chunks.some((chunk) => chunk.includes(text)))).toEqual([])
  })

  test('keeps nothing of an unused import', async () => {
    const idle = await bundle(bundler, filesOf(idleProgram('.js'), await typescript))
    expect(idle.gzip).toBeLessThanOrEqual(32)
  })
})
