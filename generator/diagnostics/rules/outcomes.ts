import { defineRule } from '../rule.ts'

/** A table of what a call can return has a code that its set lacks. */
export const outcomeUnknownCode = defineRule<{ readonly code: string; readonly set: string }>({
  name: 'outcome-unknown-code',
  severity: 'error',
  explanation:
    'The config says in `outcomes` which documents list what calls can return. The codes there are those of a set that other documents explain; this one is not in it: it has a typing error, or the table of all codes lacks it.',
  word: ({ code, set }) => ({
    message: `The call can return the code “${code}”, which “${set}” does not have.`,
    fix: `Correct the code, or add it to the table of “${set}”. Where the table is a set of its own, name it in the config: "sets": { "ID": { "from": ["FILE.md#HEADING"] } }.`,
  }),
})

/** What a call can return was published, and nothing in the docs says so any more. */
export const outcomeVanished = defineRule<{ readonly id: string; readonly at: string }>({
  name: 'outcome-vanished',
  severity: 'error',
  explanation:
    'The registry keeps what calls can return under `$outcomes`, since programs use the names. A page that moves is known again by its heading, its file name or its codes. This one is nowhere: it was deleted, it is no longer among the `outcomes` of the config, or all of it has changed.',
  word: ({ id, at }) => ({
    message: `What “${id}” can return is not in the docs any more; it stood in ${at}.`,
    fix: `Correct \`at\` of “${id}” in the registry if the page is another one now; if the call is gone, delete the line.`,
  }),
})

/** `$outcomes` of the registry holds what is no outcome. */
export const registryOutcome = defineRule<{ readonly id: string; readonly problem: string }>({
  name: 'registry-outcome',
  severity: 'error',
  unread: true,
  explanation:
    'Under `$outcomes` the registry keeps a line for each call whose codes were published: `campaignCreate: { set: apiCode, at: docs/campaign/create.md, codes: [0, 1] }`. doc-codes writes it; only the name before the colon is yours to change.',
  word: ({ id, problem }) => ({
    message: `The entry “${id}” below $outcomes cannot be read: ${problem}.`,
    fix: 'Write `NAME: { set: SET, at: FILE, codes: [CODE, …] }`, or take the line back from version control.',
  }),
})

/** A pattern of `outcomes` fits no document. */
export const noOutcomes = defineRule<{ readonly pattern: string }>({
  name: 'no-outcomes',
  severity: 'error',
  unread: true,
  explanation:
    '`outcomes` in the config names the documents that list what calls can return, among those that `docs` finds. This pattern fits none of them: the pages have been moved, or it has a typing error.',
  word: ({ pattern }) => ({
    message: `“${pattern}” in outcomes fits no document.`,
    fix: pattern.includes('\\')
      ? `Write “${pattern.replaceAll('\\', '/')}”: patterns have / between folders.`
      : 'Correct the pattern: it is compared with the paths of the documents as `docs` finds them.',
  }),
})
