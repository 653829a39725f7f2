import { describe, expect, it } from 'vitest'
import { richText } from './cells.ts'

describe('the summary', () => {
  it.each([
    ['one sentence', 'Done.', 'Done.'],
    ['the first of two', 'Not done. Try again.', 'Not done.'],
    ['a sentence without an end', 'Not done', 'Not done'],
    ['a sentence before code in lower case', 'Not done. `data` says why.', 'Not done.'],
    ['a question before code', 'Done? `data` says so.', 'Done?'],
    ['code that begins the text', '`data` is wrong. Try again.', 'data is wrong.'],
    ['code within a sentence', 'The field `a.b` is e.g. wrong. Try again.', 'The field a.b is e.g. wrong.'],
    ['numbers with dots', 'Version 2.0 is over. Use 3.1.', 'Version 2.0 is over.'],
    ['a name that begins with a dot', 'Use the .NET runtime. More.', 'Use the .NET runtime.'],
    ['a call that begins with a dot', 'Call .wait(all) first. More.', 'Call .wait(all) first.'],
    ['“that is” before a sentence', 'N/A (i.e. The lid was not shut.) More.', 'N/A (i.e. The lid was not shut.)'],
    ['„zum Beispiel“', 'Halt, z. B. Der Deckel. Mehr.', 'Halt, z. B. Der Deckel.'],
    ['words that are shortened', 'Too large (max. 5 MB), see fig. 3. More.', 'Too large (max. 5 MB), see fig. 3.'],
    ['a word that is not', 'No. 5 is out. More.', 'No. 5 is out.'],
    ['an answer', 'No. Try again.', 'No.'],
    ['a link within', 'See [the docs. All](/x) of it. More.', 'See the docs.'],
    ['markup within', '**Not** _done_. More.', 'Not done.'],
    ['a line', 'Not done<br>Try again', 'Not done'],
    ['the text before a list', 'Reasons:<ul><li>One.</li></ul>', 'Reasons:'],
    ['the first item of a list', '<ul><li>One. Two.</li><li>Three</li></ul>', 'One.'],
    ['the first paragraph', '<p>One</p><p>Two</p>', 'One'],
    ['the sentence behind a number', '1. One is wrong. Two.', '1. One is wrong.'],
    ['an empty line first', '<br>One. Two.', 'One.'],
    ['no words', '—', '—'],
  ])('is %s', (_, markdown, summary) => {
    expect(richText(markdown).summary).toBe(summary)
  })

  it.each([
    ['kk', 'Жазба ID-і дұрыс емес. Қайталаңыз.', 'Жазба ID-і дұрыс емес.'],
    ['ja', '無効な番号です。再試行してください。', '無効な番号です。'],
    ['hi', 'गलत संख्या। फिर से करें।', 'गलत संख्या।'],
    ['no locale at all', 'Not done. Try again.', 'Not done.'],
  ])('follows the rules of %s', (locale, markdown, summary) => {
    expect(richText(markdown, { locale }).summary).toBe(summary)
  })
})
