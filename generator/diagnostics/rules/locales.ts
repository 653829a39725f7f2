import { defineRule } from '../rule.ts'

export const conflictingCode = defineRule<{ readonly code: string; readonly id: string; readonly locale: string }>({
  name: 'conflicting-code',
  severity: 'error',
  explanation:
    'The config gives several tables the same set, and they describe one code with different texts in one language. ' +
    'A code has one meaning, so neither text can be chosen. Make the texts equal, remove one row, or give the tables ' +
    'sets of their own.',
  word: ({ code, id, locale }) => ({
    message: `code ${code} of “${id}” has another text in another table of the same set (${locale})`,
    fix: 'make the two texts equal, remove one of the rows, or give the tables different set ids in the config',
  }),
})

export const unknownLocale = defineRule<{ readonly tag: string; readonly meant: string | null }>({
  name: 'unknown-locale',
  severity: 'error',
  explanation:
    'A folder or file name stands where the pattern says `{locale}`, and it is no language tag (BCP 47) of a known ' +
    'language. Codes of countries are the usual slip: Ukrainian is `uk`, Kazakh `kk`, Japanese `ja`. Rename the folder, ' +
    'or say in the config what it means: `locales: { map: { ua: "uk" } }`.',
  word: ({ tag, meant }) => ({
    message: `“${tag}” is not the tag of a known language${meant === null ? '' : `; “${meant}” is probably meant`}`,
    fix:
      meant === null
        ? `rename it to a BCP 47 tag such as “en” or “pt-BR”, or say what it means in the config’s locales.map`
        : `rename it to “${meant}”, or add “${tag}: '${meant}'” to the config’s locales.map`,
  }),
})

export const doubtfulLocale = defineRule<{ readonly tag: string; readonly language: string; readonly meant: string }>({
  name: 'doubtful-locale',
  severity: 'warning',
  explanation:
    'A folder has the tag of a small language (`br` is Breton, `se` Northern Sami), but in most documentation it holds ' +
    'that of a country (`pt-BR` for Brazil, `sv` for Sweden). Say which is meant in the config’s `locales.map`.',
  word: ({ tag, language, meant }) => ({
    message: `“${tag}” is the tag of ${language}; “${meant}” is probably meant`,
    fix: `add “${tag}: '${meant}'” to the config’s locales.map, or turn this rule off if it is ${language}`,
  }),
})

export const notCanonicalLocale = defineRule<{ readonly tag: string; readonly canonical: string }>({
  name: 'not-canonical-locale',
  severity: 'warning',
  explanation:
    'A language tag is written in another way than the standard (BCP 47) does: `EN` for `en`, `zh-cn` for `zh-CN`, `iw` ' +
    'for `he`. The standard form is used everywhere in the output. Rename the folder, or map it in `locales.map`.',
  word: ({ tag, canonical }) => ({
    message: `“${tag}” is written “${canonical}” in the standard`,
    fix: `rename it to “${canonical}”, or add “${tag}: '${canonical}'” to the config’s locales.map`,
  }),
})
