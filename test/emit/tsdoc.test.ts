import { describe, expect, test } from 'vitest'

import { parseMarkdown } from '../../generator/docs/parse-markdown.ts'
import { filesOf, textOf } from './emitted.ts'
import { code, model, plain, says, set } from './model.ts'

describe('the TSDoc', () => {
  const text = {
    ...plain('Login failed. It happens:\n- at night;\n- often.', 'Login failed.'),
    markdown: 'Login failed. It happens:\n\n- at **night**;\n- often.',
    content: parseMarkdown('Login failed. It happens:\n\n- at **night**;\n- often.', 'x.md'),
  }
  const documented = model([set([code(8, 'LoginFailed', { locales: { en: says(text, 'apiCode-8') } })])])

  test('has the summary, the rest with its list, and the anchor', async () => {
    expect(textOf(await filesOf(documented), 'api-code/codes.ts')).toContain(
      [
        '  /**',
        '   * Login failed.',
        '   *',
        '   * It happens:',
        '   *',
        '   * - at **night**;',
        '   * - often.',
        '   *',
        '   * Anchor: `apiCode-8`',
        '   */',
        '  LoginFailed = 8,',
      ].join('\n'),
    )
  })

  test('leads to the docs where they are published', async () => {
    const docsUrl = 'https://example.kz/{locale}/{path}#{anchor}'
    expect(textOf(await filesOf(documented, { docsUrl }), 'api-code/codes.ts')).toContain(
      '   * @see {@link https://example.kz/en/errors#apiCode-8}\n   */',
    )
  })

  test('is in the locale that the config names, else in the source locale', async () => {
    const both = model(
      [
        set([
          code(0, 'Ok', { locales: { en: says(plain('Fine.'), 'a'), kk: says(plain('Жақсы.'), 'a') } }),
          code(1, 'Bad', { locales: { en: says(plain('Not fine.'), 'b') } }),
        ]),
      ],
      ['en', 'kk'],
    )
    const codes = textOf(await filesOf(both, {}, { tsdoc: 'kk' }), 'api-code/codes.ts')
    expect(codes).toContain('* Жақсы.')
    expect(codes).not.toContain('* Fine.')
    expect(codes).toContain('* Not fine.')
  })

  test('marks what is deprecated and removed, with the reason', async () => {
    const codes = textOf(
      await filesOf(
        model([
          set([
            code(1, 'Old', { status: 'deprecated', deprecated: 'Use `2`, {@link x}.' }),
            code(2, 'Older', { status: 'deprecated', deprecated: '' }),
            code(3, 'Gone', { status: 'removed' }),
            code(4, 'Renamed', { aliases: ['Former'] }),
          ]),
        ]),
      ),
      'api-code/codes.ts',
    )
    expect(codes).toContain('   * @deprecated Use `2`, \\{\\@link x\\}.\n   */\n  Old = 1')
    expect(codes).toContain('   * @deprecated\n   */\n  Older = 2')
    expect(codes).toContain('   * @deprecated No longer documented.\n   */\n  Gone = 3')
    expect(codes).toContain('  /** @deprecated Renamed to {@link ApiCode.Renamed}. */\n  Former = 4,')
  })
})
