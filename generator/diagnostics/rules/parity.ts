import { defineRule } from '../rule.ts'
import type { Compared } from './locales.ts'

export const listsDiffer = defineRule<
  Compared & { readonly expected: readonly number[]; readonly found: readonly number[] }
>({
  name: 'lists-differ',
  severity: 'warning',
  explanation:
    'A text has other lists than its source, or lists with another number of items: something was left out, added or ' +
    'written as running text. Make the lists equal.',
  word: ({ code, expected, found, locale, source }) => ({
    message: `The text of code ${code} has ${items(found)} in ${locale} and ${items(expected)} in ${source}.`,
    fix: 'Give the text the same lists as the source has.',
  }),
})

export const inlineCodeDiffers = defineRule<
  Compared & { readonly lost: readonly string[]; readonly added: readonly string[]; readonly stray: boolean }
>({
  name: 'inline-code-differs',
  severity: 'warning',
  explanation:
    'Names in inline code (`data`, `message`) are the same in every language. A translation lacks one, has another one or ' +
    'has lost a backtick. Write the names as the source does.',
  word: ({ code, lost, added, stray, locale, source }) => ({
    message: [
      `The inline code of code ${code} differs in ${locale}:`,
      [
        ...(lost.length === 0
          ? []
          : [`${lost.map(inCode).join(', ')} of ${source} ${lost.length > 1 ? 'are' : 'is'} missing`]),
        ...(added.length === 0
          ? []
          : [`${added.map(inCode).join(', ')} ${added.length > 1 ? 'are' : 'is'} not in ${source}`]),
        ...(stray ? ['a backtick stands alone'] : []),
      ].join(', ') + '.',
    ].join(' '),
    fix: 'Write the names in inline code as the source does, with a backtick on each side.',
  }),
})

export const placeholdersDiffer = defineRule<
  Compared & { readonly lost: readonly string[]; readonly added: readonly string[] }
>({
  name: 'placeholders-differ',
  severity: 'warning',
  explanation:
    'A program fills in what stands for a value in a text (`{name}`, `{{name}}`, `%s`), and finds it by its name. A translation lacks ' +
    'one, or has another one. Write it as the source does: it is not translated.',
  word: ({ code, lost, added, locale, source }) => ({
    message: `${lostAndAdded(`The placeholders of code ${code} differ in ${locale}`, lost, added, source)}.`,
    fix: 'Write the placeholders as the source does, letter for letter.',
  }),
})

export const numbersDiffer = defineRule<
  Compared & { readonly lost: readonly string[]; readonly added: readonly string[] }
>({
  name: 'numbers-differ',
  severity: 'warning',
  explanation:
    'A text says another number than its source: 30 days in one language and 90 in the other. Digits of other scripts and the ' +
    'separators of a language (1 000, 1.000, 1,000) make no difference, and numbers below ten are not looked at. Correct the ' +
    'text that is wrong.',
  word: ({ code, lost, added, locale, source }) => ({
    message: `${lostAndAdded(`The numbers of code ${code} differ in ${locale}`, lost, added, source)}.`,
    fix: 'Write the same numbers in both languages.',
  }),
})

export const linksDiffer = defineRule<
  Compared & { readonly lost: readonly string[]; readonly added: readonly string[] }
>({
  name: 'links-differ',
  severity: 'warning',
  explanation:
    'The links of a translation lead to the same pages as those of its source, in its own language: `/kk/help` becomes ' +
    '`/en/help`. A link is missing, leads elsewhere, has lost its locale or still leads to the source language.',
  word: ({ code, lost, added, locale, source }) => ({
    message: [
      `The links of code ${code} differ from ${source}:`,
      [
        ...(lost.length === 0
          ? []
          : [`${lost.map(quoted).join(', ')} ${lost.length > 1 ? 'are' : 'is'} expected in ${locale}`]),
        ...(added.length === 0 ? [] : [`${added.map(quoted).join(', ')} ${added.length > 1 ? 'are' : 'is'} not`]),
      ].join(', ') + '.',
    ].join(' '),
    fix: 'Link the same pages as the source does, in the language of the text.',
  }),
})

export const attributesDiffer = defineRule<
  Compared & { readonly column: string; readonly expected: string; readonly found: string }
>({
  name: 'attributes-differ',
  severity: 'warning',
  explanation:
    'A further column (`Final: yes`, `HTTP status: 404`) says another thing in a translation than in the source. What is ' +
    'generated follows the source. Words are compared by how the other rows translate them.',
  word: ({ code, column, expected, found, source }) => ({
    message: `“${column}” of code ${code} is ${found} here and ${expected} in ${source}.`,
    fix: 'Write the same value in both languages.',
  }),
})

export const columnsDiffer = defineRule<{
  readonly id: string
  readonly expected: number
  readonly found: number
  readonly source: string
}>({
  name: 'columns-differ',
  severity: 'warning',
  explanation:
    'A table has another number of columns in a translation than in the source, so that their further columns cannot be ' +
    'compared. Give both tables the same columns in the same order.',
  word: ({ id, expected, found, source }) => ({
    message: `The table of “${id}” has ${found} columns here and ${expected} in ${source}.`,
    fix: 'Give both tables the same columns in the same order.',
  }),
})

export const anchorsDiffer = defineRule<{
  readonly subject: string
  readonly expected: string | null
  readonly found: string | null
  readonly source: string
}>({
  name: 'anchors-differ',
  severity: 'warning',
  explanation:
    'A code has the same anchor in every language, so that a link to it works in all of them. A translation has other ' +
    'anchors than the source, none, or some where the source has none.',
  word: ({ subject, expected, found, source }) => ({
    message: `${subject} ${anchor(found)} here and ${anchor(expected)} in ${source}.`,
    fix:
      expected === null
        ? `Add the anchors in ${source}, too, or remove them here.`
        : 'Give the row the same anchor as the source has.',
  }),
})

export const untranslated = defineRule<Compared>({
  name: 'untranslated',
  severity: 'warning',
  explanation:
    'A text of a translation is the same, letter for letter, as in the source locale: nobody has translated it yet. ' +
    'Translate it. A single word, code and numbers are not looked at.',
  word: ({ code, locale, source }) => ({
    message: `The text of code ${code} is the same in ${locale} as in ${source}.`,
    fix: `Translate the text into ${locale}.`,
  }),
})

export const unexpectedScript = defineRule<{ readonly subject: string; readonly locale: string }>({
  name: 'unexpected-script',
  severity: 'warning',
  explanation:
    'A text is written almost wholly in another script than its language: in Latin letters where the locale is `kk`, for ' +
    'example. It is not translated, is transliterated, or stands in the wrong folder. A locale with a script of its own ' +
    'says so in its tag: `kk-Latn`.',
  word: ({ subject, locale }) => ({
    message: `${subject} in another script than ${locale} is.`,
    fix: `Write the text in ${locale}, or say the script in the locale’s tag with the config’s locales.map.`,
  }),
})

function lostAndAdded(what: string, lost: readonly string[], added: readonly string[], source: string): string {
  const verb = (names: readonly string[]): string => (names.length > 1 ? 'are' : 'is')
  const parts = [
    ...(lost.length === 0 ? [] : [`${lost.map(quoted).join(', ')} of ${source} ${verb(lost)} missing`]),
    ...(added.length === 0 ? [] : [`${added.map(quoted).join(', ')} ${verb(added)} not in ${source}`]),
  ]
  return `${what}: ${parts.join(', ')}`
}

function inCode(name: string): string {
  return `\`${name}\``
}

function quoted(text: string): string {
  return `“${text}”`
}

function items(lists: readonly number[]): string {
  if (lists.length === 0) return 'no list'
  return `${lists.length === 1 ? 'a list' : 'lists'} of ${lists.join(' and ')} ${lists.join() === '1' ? 'item' : 'items'}`
}

function anchor(name: string | null): string {
  return name === null ? 'has no anchor' : `has the anchor “${name}”`
}
