import * as fc from 'fast-check'

/** What a text does if it comes out of its quotes and is run: nothing else of an output has this name. */
export const canary = 'doc_codes_canary'

const run = `${canary}()`

/** What ends a string, a comment, a template, a tag or a line somewhere, and what names and numbers are hard to write. */
const fragments = [
  ...[`*/${run}/*`, `*/\n${run}\n/*`, `\${${run}}`, `\`+${run}+\``, `'+${run}+'`, `"+${run}+"`, `');${run};('`],
  ...[
    `\\'+${run}//`,
    `\\`,
    '\\\\',
    "'",
    '"',
    '`',
    '${',
    '}',
    '{',
    '{{',
    '*/',
    '/*',
    '//',
    '/**',
    '@deprecated',
    '{@link x}',
  ],
  ...['\n', '\r', '\r\n', '\t', '\u2028', '\u2029', '\u0000', '\u0007', '\u001B[31m', '\u0085', '\uFEFF', '\uFFFD'],
  ...['\u202E', '\u2066', '\u2069', '\u200B', '\u200D', '\u00AD', '\u00A0', '\u3000', '😀', 'é', 'e\u0301'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'default', 'class', 'then', 'NaN'],
  ...[
    '<script>',
    '</script>',
    `<img src=x onerror=${run}>`,
    `[x](javascript:${run})`,
    '<!--',
    '-->',
    '<b>',
    '</b>',
    '<br>',
    '&lt;',
    '&#42;&#47;',
  ],
  ...[
    '|',
    '\\|',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
    '](',
    '#',
    '>',
    '- ',
    '1. ',
    '---',
    '===',
    '| x |',
    '$',
    '%s',
    '%',
  ],
  ...[
    '{x}',
    '{0}',
    '{count, plural, other {x}}',
    '@:x',
    'msgid "x"',
    ']]>',
    '<![CDATA[',
    '<?xml',
    ': ',
    ' #',
    '- [ ] x',
    '!!js/function',
    '&a',
    '*a',
  ],
  ...['0', '-1', '007', '1e3', '0x1F', '9007199254740993', '1.5', 'NaN', 'true', 'null', '500-599', '4XX', '½', '٣'],
  ...[
    'a',
    'A b',
    'The pump has stopped.',
    'Ошибка',
    '错误',
    'کد',
    'ß',
    'İ',
    'ﬁ',
    'x'.repeat(300),
    'CON',
    'aux.md',
    '..',
    '/',
    'a/b',
    ' ',
  ],
] as const

/** Texts made of what is hostile somewhere. */
export const hostileTexts: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...fragments), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(''))

/** Sentences whose every character is to come out as it went in. */
export const plainTexts: fc.Arbitrary<string> = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...Array.from('aбқ字é1!#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~"')),
      minLength: 1,
      maxLength: 8,
    }),
    { maxLength: 5 },
  )
  .map((words) => ['The', 'pump', ...words, 'has', 'stopped.'].join(' '))

/**
 * Writes a plain text so that a document says it and nothing else.
 *
 * @param text - A text in one line.
 * @param isHtml - Whether HTML holds it, else Markdown.
 */
export function written(text: string, isHtml: boolean): string {
  if (isHtml) return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&')
}
