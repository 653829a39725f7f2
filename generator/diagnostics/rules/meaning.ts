import { defineRule } from '../rule.ts'

interface CodeFacts {
  readonly set: string
  readonly code: number | string
  readonly name: string
}

/** Texts went to other codes. */
export const meaningsExchanged = defineRule<
  CodeFacts & {
    readonly other: number | string
    readonly otherName: string
    readonly others: number
    /** The codes that are not in the docs any more: the same mistake, and the same answer. */
    readonly gone: readonly (number | string)[]
    /** What went to another row: to a code that was published, too, or to the place of a new one. */
    readonly by: 'text' | 'name' | 'place'
  }
>({
  name: 'meanings-exchanged',
  severity: 'error',
  explanation:
    'A row has the text that another code had, or the name of another code, and that code has lost it: two texts or two numbers changed places, a text is missing in the middle and all below it moved up, or a row was put in between and what stood there has a new number. Programs would read the old names and mean other things. The registry knows what each code said last. Put the texts back beside their codes; if the codes really mean this now, `doc-codes accept` records it.',
  word: ({ set, code, name, other, otherName, others, gone, by }) => ({
    message:
      by === 'text'
        ? `The code ${code} (${name}) of ${set} now says what ${other} (${otherName}) said${andMore(others)}.`
        : by === 'place'
          ? `What the code ${code} (${name}) of ${set} said is the text of ${other} now, and ${code} says another thing.`
          : `The row of the code ${code} (${name}) of ${set} has the name of ${other} (${otherName})${andMore(others)}.`,
    fix: `Put the ${by === 'name' ? 'names' : 'texts'} back beside their codes. If the codes mean this from now on, run \`doc-codes accept ${[set, code, ...gone].join(' ')}\`.`,
  }),
})

/** Texts of two sets changed places. */
export const meaningsSwapped = defineRule<CodeFacts & { readonly other: CodeFacts }>({
  name: 'meanings-swapped',
  severity: 'error',
  explanation:
    'A code of one set has the text that a code of another set had, and that code has the text of the first: two rows of two tables changed places. Programs would read the old names and mean other things. The registry knows what each code said last. Put the texts back beside their codes; if the codes really mean this now, `doc-codes accept` records it.',
  word: ({ set, code, name, other }) => ({
    message: `The code ${code} (${name}) of ${set} now says what ${other.code} (${other.name}) of ${other.set} said, and the other way round.`,
    fix: `Put the texts back beside their codes. If the codes mean this from now on, run \`doc-codes accept ${set} ${code}\`: it answers for both.`,
  }),
})

/** A set says other things under its numbers. */
export const meaningsReplaced = defineRule<
  CodeFacts & { readonly count: number; readonly all: number; readonly before: string }
>({
  name: 'meanings-replaced',
  severity: 'error',
  explanation:
    'Most texts of a published set are now those of other things, and the former ones stand nowhere in the docs: a page was filled with another list that happens to have the same numbers. Programs would read the old names for it. Give the new list a file or a heading of its own, and put the old one back; if the codes really mean this now, `doc-codes accept` records it.',
  word: ({ set, code, name, count, all, before }) => ({
    message: `${count} of ${all} codes of ${set} say another thing than before, the first is ${code} (${name}): it said “${before}”.`,
    fix: `Put the former texts back, and give a new list a place of its own. If the codes mean this from now on, run \`doc-codes accept ${set}\`.`,
  }),
})

/** A number that was retired is back for another thing. */
export const meaningReused = defineRule<CodeFacts & { readonly before: string }>({
  name: 'meaning-reused',
  severity: 'error',
  explanation:
    'A code that was accepted as gone stands in the docs again, with a text that says another thing. It would take the old name, which older programs still use for what it meant. Give the new thing a number of its own; if the code is to be used again, `doc-codes accept` records what it says, and `doc-codes rename` gives it another name.',
  word: ({ set, code, name, before }) => ({
    message: `The code ${code} (${name}) of ${set} was retired and is back for another thing: it said “${before}”.`,
    fix: `Give the new thing another number. If the old one is to mean it from now on, run \`doc-codes accept ${set} ${code}\`.`,
  }),
})

/** A translation has the name of another code. */
export const nameOfAnother = defineRule<
  CodeFacts & { readonly other: number | string; readonly otherName: string; readonly locale: string }
>({
  name: 'name-of-another',
  severity: 'error',
  explanation:
    'The name cell of a translated row is that of another code: two numbers changed places in the translation, and its readers see the text of the wrong code.',
  word: ({ set, code, name, other, otherName, locale }) => ({
    message: `In ${locale}, the row of the code ${code} (${name}) of ${set} has the name of ${other} (${otherName}).`,
    fix: 'Write the number that belongs to the name and the text of this row.',
  }),
})

/** The docs call a code by a name that no code has. */
export const nameDiffers = defineRule<CodeFacts & { readonly written: string; readonly wanted: string }>({
  name: 'name-differs',
  severity: 'warning',
  explanation:
    'A name is published once and kept. The docs call this code by another name now, which no code has: a renaming, or a typing error. `doc-codes rename` gives the code the new name and keeps the old one as an alias; `doc-codes accept` keeps the name as it is.',
  word: ({ set, code, name, written, wanted }) => ({
    message: `The docs call the code ${code} of ${set} “${written}”; its name is ${name}.`,
    fix: `Run \`doc-codes rename ${set} ${code} ${wanted}\`; if the name stays, run \`doc-codes accept ${set} ${code}\`.`,
  }),
})

/** A name with letters of two scripts. */
export const nameMixed = defineRule<{
  readonly set: string
  readonly code: number | string
  readonly written: string
  readonly letter: string
  readonly point: string
}>({
  name: 'name-mixed-script',
  severity: 'error',
  explanation:
    'A name of the docs has Latin letters and others that look like them: a Cyrillic “Т” for a Latin “T”, typed on the wrong keyboard. It is no identifier, and a name made of the text would be recorded in its stead. Write the name in Latin letters.',
  word: ({ set, code, written, letter, point }) => ({
    message: `The name “${written}” of the code ${code} of ${set} has the letter “${letter}” (${point}), which is not Latin.`,
    fix: 'Write the name anew on a Latin keyboard.',
  }),
})

/** Published columns are gone, or hold another type. */
export const columnChanged = defineRule<{
  readonly set: string
  readonly header: string
  readonly before: string
  readonly after: string | null
}>({
  name: 'column-changed',
  severity: 'warning',
  explanation:
    'Programs may use what a column says of the codes (`isFinalSmsStatus`). The registry knows which columns were published and what they hold; this one is gone, has another header, or holds something else. Mend the header or the cell; if the change is meant, `doc-codes accept` records it.',
  word: ({ set, header, before, after }) => ({
    message:
      after === null
        ? `The column “${header}” of ${set} is not in the docs any more.`
        : `The column “${header}” of ${set} held ${cells(before)} and holds ${cells(after)} now.`,
    fix: `${after === null ? 'Write its header as it was' : `Look for a cell that holds no ${before}`}. If the change is meant, run \`doc-codes accept ${set}\`.`,
  }),
})

/** A translation did not follow its source. */
export const translationStale = defineRule<
  CodeFacts & { readonly locale: string; readonly before: string; readonly after: string }
>({
  name: 'stale-translation',
  severity: 'warning',
  explanation:
    'The source says another thing than when this text was translated, and the translation has stayed as it was. The registry remembers it until the translation changes. If it is still right, `doc-codes accept SET CODE --locale LOCALE` says so.',
  word: ({ set, code, name, locale, before, after }) => ({
    message: `The ${locale} text of the code ${code} (${name}) of ${set} translates “${before}”; the source says “${after}” now.`,
    fix: `Translate the new text. If the translation is still right, run \`doc-codes accept ${set} ${code} --locale ${locale}\`.`,
  }),
})

/** A published set stands in a table more than before. */
export const setSplit = defineRule<{ readonly set: string; readonly first: string }>({
  name: 'set-split',
  severity: 'warning',
  explanation:
    'A published table was split in two: this one holds codes that the registry has, and that the other no longer holds. The two go on as one set, so that no name changes, and `generate` records that they belong together.',
  word: ({ set, first }) => ({
    message: `This table holds codes of ${set}, whose other table is at ${first}: the two go on as one set.`,
    fix: 'Run `doc-codes generate`, which records it. If the codes are other ones, give them other numbers.',
  }),
})

function andMore(others: number): string {
  return others === 0 ? '' : `, and ${others} more row${others === 1 ? '' : 's'} changed in the same way`
}

function cells(type: string): string {
  return type === 'boolean' ? 'yes or no' : type === 'integer' ? 'integers' : 'text'
}

/** The text of a published code stands at a code that is new. */
export const codeRetyped = defineRule<{
  readonly set: string
  readonly code: string
  readonly name: string
  readonly now: string
}>({
  name: 'code-retyped',
  severity: 'error',
  explanation:
    'A published code is gone from the docs, and its very text stands at a code that is new. Most often one digit was mistyped. Where the API has given the thing another number, programs that know the old one must be told: `accept` keeps its name as deprecated.',
  word: ({ set, code, name, now }) => ({
    message: `The row of ${code} (${name}) of ${set} has the code ${now} now.`,
    fix: `Write ${code}. If the API has changed the number, give the row another name or text and run \`doc-codes accept ${set} ${code}\`.`,
  }),
})
