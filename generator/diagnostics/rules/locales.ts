import { defineRule } from '../rule.ts'

/** What every comparison knows: which code, in which locale, against which. */
export interface Compared {
  readonly code: string
  readonly locale: string
  readonly source: string
}

export const conflictingCode = defineRule<{ readonly code: string; readonly id: string; readonly locale: string }>({
  name: 'conflicting-code',
  severity: 'error',
  explanation:
    'Several tables are one set, because the config says so or because a published table was split, and they describe one ' +
    'code with different texts in one language. A code has one meaning, so neither text can be chosen. Make the texts ' +
    'equal, remove one row, or give the tables sets of their own.',
  word: ({ code, id, locale }) => ({
    message: `Code ${code} of “${id}” has another text in another table of the same set (${locale}).`,
    fix: 'Make the two texts equal, remove one of the rows, or give the tables different set ids in the config.',
  }),
})

export const unknownLocale = defineRule<{ readonly tag: string; readonly meant: string | null }>({
  name: 'unknown-locale',
  severity: 'error',
  unread: true,
  explanation:
    'A folder or file name stands where the pattern says `{locale}`, and it is no language tag (BCP 47) of a known ' +
    'language. Codes of countries are the usual slip: Ukrainian is `uk`, Kazakh `kk`, Japanese `ja`. Rename the folder, ' +
    'or say in the config what it means: `locales: { map: { ua: "uk" } }`.',
  word: ({ tag, meant }) => ({
    message: `“${tag}” is not the tag of a known language${meant === null ? '' : `; “${meant}” is probably meant`}.`,
    fix:
      meant === null
        ? `Rename it to a BCP 47 tag such as “en” or “pt-BR”, or say what it means in the config’s locales.map.`
        : `Rename it to “${meant}”, or add “${tag}: '${meant}'” to the config’s locales.map.`,
  }),
})

export const doubtfulLocale = defineRule<{ readonly tag: string; readonly language: string; readonly meant: string }>({
  name: 'doubtful-locale',
  severity: 'warning',
  explanation:
    'A folder has the tag of a small language (`br` is Breton, `se` Northern Sami), but in most documentation it holds ' +
    'that of a country (`pt-BR` for Brazil, `sv` for Sweden). Say which is meant in the config’s `locales.map`.',
  word: ({ tag, language, meant }) => ({
    message: `“${tag}” is the tag of ${language}; “${meant}” is probably meant.`,
    fix: `Add “${tag}: '${meant}'” to the config’s locales.map, or turn this rule off if it is ${language}.`,
  }),
})

export const notCanonicalLocale = defineRule<{ readonly tag: string; readonly canonical: string }>({
  name: 'not-canonical-locale',
  severity: 'warning',
  explanation:
    'A language tag is written in another way than the standard (BCP 47) does: `EN` for `en`, `zh-cn` for `zh-CN`, `iw` ' +
    'for `he`. The standard form is used everywhere in the output. Rename the folder, or map it in `locales.map`.',
  word: ({ tag, canonical }) => ({
    message: `“${tag}” is written “${canonical}” in the standard.`,
    fix: `Rename it to “${canonical}”, or add “${tag}: '${canonical}'” to the config’s locales.map.`,
  }),
})

export const noSourceLocale = defineRule<{ readonly source: string; readonly found: readonly string[] }>({
  name: 'no-source-locale',
  severity: 'error',
  unread: true,
  explanation:
    'The other locales are compared with the source locale, and it alone decides which codes there are. No code table ' +
    'was found in it. Name the locale that is written first in the config: `locales: { source: "en" }`.',
  word: ({ source, found }) => ({
    message: `No code table is in the source locale “${source}”; the tables found are in ${found.join(', ')}.`,
    fix: `Set locales.source in the config to the locale that the others are translated from.`,
  }),
})

export const missingSet = defineRule<{ readonly id: string; readonly locale: string; readonly source: string }>({
  name: 'missing-set',
  severity: 'warning',
  explanation:
    'A table of codes is translated into some languages, and one language of the docs lacks it. Its users see the texts ' +
    'of the source locale. Translate the table. `locales: { missing: "error" }` makes it an error.',
  word: ({ id, locale, source }) => ({
    message: `The table of “${id}” is missing in ${locale}.`,
    fix: `Translate the table, which ${source} has here, into ${locale}.`,
  }),
})

export const extraSet = defineRule<{ readonly id: string; readonly locale: string; readonly source: string }>({
  name: 'extra-set',
  severity: 'warning',
  explanation:
    'A translation has a table of codes that the source locale lacks. The source locale decides which codes there are, so ' +
    'no code is generated from this table. Add the table to the source locale.',
  word: ({ id, locale, source }) => ({
    message: `The table of “${id}” is in ${locale} only; it is left out, because the source locale ${source} lacks it.`,
    fix: `Add the table to the docs in ${source}, or move it to the path and the place that it has there.`,
  }),
})

export const translationCopied = defineRule<{
  readonly id: string
  readonly other: string
  readonly locale: string
  readonly source: string
  readonly at: string
}>({
  name: 'translation-copied',
  severity: 'warning',
  explanation:
    'Two tables have the same texts in a translation and other ones in the source locale: a page was copied to be ' +
    'translated, and was not. Users read the texts of another table, and where names are made of this language, they ' +
    'say what other codes mean.',
  word: ({ id, other, locale, source, at }) => ({
    message: `The ${locale} texts of “${id}” are those of “${other}” (${at}), and in ${source} the two have other texts.`,
    fix: `Translate the texts of the table that was copied into ${locale}.`,
  }),
})

export const missingCode = defineRule<Compared>({
  name: 'missing-code',
  severity: 'warning',
  explanation:
    'A translation lacks a code that the source locale has. Its users see the text of the source locale. Translate the ' +
    'row. `locales: { missing: "error" }` makes it an error.',
  word: ({ code, locale, source }) => ({
    message: `Code ${code} is missing in ${locale}; ${source} has it.`,
    fix: `Add the row of code ${code}.`,
  }),
})

export const extraCode = defineRule<Compared>({
  name: 'extra-code',
  severity: 'warning',
  explanation:
    'A translation has a code that the source locale lacks. The source locale decides which codes there are, so the code ' +
    'is left out: a name that is once published cannot be taken back. Add the code to the source locale, or remove it.',
  word: ({ code, locale, source }) => ({
    message: `Code ${code} is in ${locale} only; it is left out, because the source locale ${source} lacks it.`,
    fix: `Add code ${code} to the table in ${source}, or remove this row.`,
  }),
})

export const changedCode = defineRule<Compared & { readonly written: string }>({
  name: 'changed-code',
  severity: 'warning',
  explanation:
    'A row of a translation has another code than the row in the same place of the source locale: usually the code was ' +
    'damaged by a translator or a program. The row is left out. Write the code as the source locale does.',
  word: ({ code, written, locale, source }) => ({
    message: `Code ${code} of ${source} is written “${written}” in ${locale}.`,
    fix: `Write ${code}; if both codes are right, add the missing rows.`,
  }),
})

/** Two folders that hold the same document in one language. */
export const localeTwice = defineRule<{ readonly locale: string; readonly folders: readonly [string, string] }>({
  name: 'locale-twice',
  severity: 'error',
  unread: true,
  explanation:
    'Two folders stand for one language, because `locales.map` in the config says so or because they spell one tag in two ways, and both hold the same document. Nobody knows which of the two is meant.',
  word: ({ locale, folders: [first, second] }) => ({
    message: `The folders “${first}” and “${second}” are both in ${locale}, and both hold this document.`,
    fix: `Delete the one that is out of date, or give “${second}” another tag in \`locales.map\` of the config.`,
  }),
})
