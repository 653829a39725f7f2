import { defineRule } from '../rule.ts'
import { type OpenRange, namesNoLast, bothEnds } from '../open-range.ts'

/** A number in another notation, or a word, among integers. */
export const notAnInteger = defineRule<{ readonly code: string; readonly meant: string | null } & OpenRange>({
  name: 'not-an-integer',
  severity: 'error',
  unread: true,
  explanation:
    'The other codes of this table are integers. One that is not (1A, 1.5, 1e3, +1, null) would turn the type of all codes into strings, and is a typing error nearly always.',
  word: ({ code, meant, isOpen }) => ({
    message: isOpen
      ? namesNoLast(code)
      : meant === null
        ? `“${code}” is not an integer, and the other codes of this table are.`
        : /\p{L}/u.test(code)
          ? `“${code}” is not an integer: it has letters that look like the digits of ${meant}.`
          : `“${code}” is not an integer as it is written, and the other codes of this table are.`,
    fix: isOpen
      ? bothEnds
      : meant !== null
        ? `Write ${meant}.`
        : 'Write an integer without sign +, exponent or separators; codes of another kind belong into a table of their own.',
  }),
})

/** A word among integers, which makes all codes of the table strings. */
export const wordAmongIntegers = defineRule<{ readonly code: string; readonly integers: number }>({
  name: 'word-among-integers',
  severity: 'warning',
  explanation:
    'A set is of integers only where every code is one. Most codes of this table are, so a single word turns the type of all of them into strings, which programs have to compare as such.',
  word: ({ code, integers }) => ({
    message: `“${code}” makes all codes of this table strings, though ${integers} of them are integers.`,
    fix: 'Write an integer, or give codes of another kind a table of their own.',
  }),
})

/** Digits among integers that no integer keeps. */
export const digitsAmongIntegers = defineRule<{ readonly code: string; readonly integers: number }>({
  name: 'digits-among-integers',
  severity: 'warning',
  explanation:
    'A set is of integers only where every code is one. Most codes of this table are, and this one has zeros in front, which integers do not keep, or is larger than JavaScript counts exactly (9007199254740991): it turns the type of all of them into strings.',
  word: ({ code, integers }) => {
    const isPadded = /^-?0/.test(code)
    const why = isPadded ? 'begins with a zero' : 'is larger than a number of JavaScript holds exactly'
    return {
      message: `${code} ${why}, so all codes of this table are strings, though ${integers} of them are integers.`,
      fix: isPadded
        ? `Write ${code.replace(/^(-?)0+(?=\d)/, '$1')} if servers send integers, or as many digits in every code.`
        : 'Correct the code, or give codes of another kind a table of their own.',
    }
  },
})

/** A letter that looks like a digit in the number of a code. */
export const digitLookAlike = defineRule<{ readonly code: string; readonly meant: string }>({
  name: 'digit-look-alike',
  severity: 'warning',
  explanation:
    'The other codes of this table are the same letters and a number of as many digits, and in the number of this one stands a letter that looks like a digit: O for 0, l or I for 1.',
  word: ({ code, meant }) => ({
    message: `“${code}” has letters that look like the digits of ${meant}.`,
    fix: `Write ${meant}.`,
  }),
})

/** A hexadecimal code among decimal ones. */
export const mixedNotations = defineRule<{ readonly code: string; readonly value: number }>({
  name: 'mixed-notations',
  severity: 'warning',
  explanation:
    'Most codes of this table are decimal and this one is hexadecimal. It is read as the number it stands for.',
  word: ({ code, value }) => ({
    message: `${code} is hexadecimal among decimal codes, and is read as ${value}.`,
    fix: `Write ${value}, or all codes in hexadecimal.`,
  }),
})
