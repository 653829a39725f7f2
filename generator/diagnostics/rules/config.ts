import type { Spot } from '../diagnostic.ts'
import { replacing } from '../edits.ts'
import { defineRule } from '../rule.ts'

/** No config where one is needed. */
export const configMissing = defineRule<{
  readonly names: readonly string[]
  /** The nearest one in a folder above, relative to this one. */
  readonly above: string | null
  /** The command line that needs one. */
  readonly command: string
  /** The same with a document, which needs none; `null` where the command takes no documents. */
  readonly named: string | null
}>({
  name: 'config-missing',
  severity: 'error',
  unread: true,
  explanation:
    'Without documents on the command line doc-codes needs a config file in the working directory, or one named by `--config`. It is never searched for elsewhere; one in a folder above is named, and used where `--config` says so.',
  word: ({ names, above, command, named }) =>
    above === null
      ? {
          message: `There is no config (${names.join(', ')}).`,
          fix: `Run \`doc-codes init\`${named === null ? '' : `, or name documents: \`${named}\``}.`,
        }
      : {
          message: `There is no config here; the nearest is ${above}.`,
          fix: `Name it: \`${command} --config ${above}\`.`,
        },
})

/** The config file cannot be loaded: a syntax error, or an exception while it ran. */
export const configUnreadable = defineRule<{ readonly reason: string }>({
  name: 'config-unreadable',
  severity: 'error',
  unread: true,
  explanation: 'The config file could not be loaded. It must export one object: `export default defineConfig({ … })`.',
  word: ({ reason }) => ({
    message: `The config cannot be loaded: ${reason.replace(/[.:]$/, '')}.`,
    fix: /Cannot find (?:module|package) 'doc-codes'/.test(reason)
      ? 'Install doc-codes here: `npm install --save-dev doc-codes`.'
      : 'Correct the file.',
  }),
})

/** A key that an object of a config in JSON has twice. */
export const doubledConfigKey = defineRule<{ readonly key: string; readonly first: number }>({
  name: 'doubled-config-key',
  severity: 'error',
  unread: true,
  explanation:
    'JSON takes the last of two equal keys and says nothing of the other, which may be what was meant. Each key stands once in its object.',
  word: ({ key, first }) => ({
    message: `“${key}” stands here again: what line ${first} says of it counts for nothing.`,
    fix: 'Take one of the two out.',
  }),
})

/** An emitter that the config names, and that cannot be run. */
export const emitterFailed = defineRule<{ readonly emitter: string; readonly reason: string }>({
  name: 'emitter-failed',
  severity: 'error',
  explanation:
    '`emitters` in the config names modules. Each exports by default a function from the model to a list of files, `{ path, text }`, or as `format` one from the messages of all languages; the files are checked as those of doc-codes are. One cannot be loaded, exports something else, or throws.',
  word: ({ emitter, reason }) => ({
    message: `The emitter “${emitter}” cannot be run: ${reason.replace(/[.:]$/, '')}.`,
    fix: 'Correct the module, or take it out of `emitters` in the config.',
  }),
})

/** A key that the config does not know. */
export const configUnknownKey = defineRule<{
  readonly key: string
  readonly suggestion: string | null
  readonly known: readonly string[]
}>({
  name: 'config-unknown-key',
  severity: 'error',
  unread: true,
  explanation:
    'The config holds a key that doc-codes does not know. Unknown keys are errors, so that no typing error is silent.',
  word: ({ key, suggestion, known }, spot) => ({
    edits: suggestion === null ? [] : replacing(spot, likeKey(suggestion, key, spot)),
    message: `“${key}” is no key of the config.`,
    fix: suggestion === null ? `Remove it; the keys here are ${known.join(', ')}.` : `Did you mean “${suggestion}”?`,
  }),
})

/** A key of the config has a value that does not fit. */
export const configInvalid = defineRule<{
  readonly key: string
  readonly expected: string
  /** What stands there; `null` where nothing does. */
  readonly received: string | null
}>({
  name: 'config-invalid',
  severity: 'error',
  unread: true,
  explanation:
    'A key of the config has a value of the wrong type, or one that is not among those allowed; or one that is needed is not there.',
  word: ({ key, expected, received }) => ({
    message: `“${key}” is ${received ?? 'missing'}.`,
    fix: received === null ? `Add “${key}” to the config.` : `Write ${expected}.`,
  }),
})

/** A path of the config leads out of the project, or two of them stand in each other's way. */
export const configPath = defineRule<{ readonly key: string; readonly path: string; readonly problem: string }>({
  name: 'config-path',
  severity: 'error',
  unread: true,
  explanation:
    'The registry and the output must lie below the working directory, and the output apart from the documents: doc-codes writes nowhere else. `within`, where documents may come from, is relative to it.',
  word: ({ key, path, problem }) => ({
    message: `“${key}” is “${path}”, which ${problem}.`,
    fix: 'Choose a folder of its own in the project.',
  }),
})

/** `rules` names a rule that does not exist. */
export const configUnknownRule = defineRule<{ readonly name: string; readonly suggestion: string | null }>({
  name: 'config-unknown-rule',
  severity: 'error',
  unread: true,
  explanation: '`rules` in the config sets the severity of a rule that doc-codes does not have.',
  word: ({ name, suggestion }) => ({
    message: `“${name}” is no rule.`,
    fix: suggestion === null ? 'Remove it; `doc-codes explain` lists the rules.' : `Did you mean “${suggestion}”?`,
  }),
})

/** An id, a type name or a package name that cannot be one. */
export const configName = defineRule<{ readonly key: string; readonly name: string }>({
  name: 'config-name',
  severity: 'error',
  unread: true,
  explanation:
    'The ids of sets and their type names become names in TypeScript, and ids become folders: ASCII letters, digits and `_`, no digit first, no reserved word, and no name of the language that the output uses, such as `Map`. Prefixes and suffixes are parts of such names. A package name must be one that npm takes.',
  word: ({ key, name }) => ({
    message: `“${name}” in “${key}” cannot be a name.`,
    fix: 'Choose a name such as apiCode, ApiCode or @acme/api-codes.',
  }),
})

/** `sets` speaks of a set that the docs do not have. */
export const configUnknownSet = defineRule<{
  readonly id: string
  readonly suggestion: string | null
  readonly ids: readonly string[]
}>({
  name: 'config-unknown-set',
  severity: 'warning',
  explanation:
    '`sets` in the config holds options for a set that no document has, so they have no effect. Ids come from the config, the anchors, the file name or the heading; `doc-codes inspect` shows them.',
  word: ({ id, suggestion, ids }) => ({
    message: `No document has the set “${id}”.`,
    fix: suggestion === null ? `The sets are ${ids.join(', ')}.` : `Did you mean “${suggestion}”?`,
  }),
})

/** `columns` names a header that no table has. */
export const configUnknownColumn = defineRule<{
  readonly header: string
  readonly suggestion: string | null
  readonly headers: readonly string[]
}>({
  name: 'config-unknown-column',
  severity: 'warning',
  explanation:
    '`columns` of a set in the config names columns by their headers. One of them heads no column of any code table, so that it has no effect; `doc-codes inspect` shows the headers.',
  word: ({ header, suggestion, headers }) => ({
    message: `No code table has a column “${header}”.`,
    fix: suggestion === null ? `The columns are ${headers.slice(0, 12).join(', ')}.` : `Did you mean “${suggestion}”?`,
  }),
})

/** Documents on the command line, and no folder for what they become. */
export const outMissing = defineRule({
  name: 'out-missing',
  severity: 'error',
  explanation:
    'Documents that are named on the command line are read without the config, so the command line has to name the output folder, too. The folder of the config belongs to the documents of the config.',
  word: () => ({
    message: 'There is no output folder for this document.',
    fix: 'Add --out FOLDER, or run without documents to use the config.',
  }),
})

/** The compiler of the output forbids enums. */
export const erasableSyntax = defineRule({
  name: 'erasable-syntax',
  severity: 'note',
  explanation:
    'With `erasableSyntaxOnly` TypeScript takes no enums. Without a config doc-codes reads the nearest tsconfig.json of the output folder, and writes constants there.',
  word: () => ({
    message: 'This tsconfig wants erasable syntax, so the codes are written as constants and not as an enum.',
    fix: 'To have it otherwise, pass `--enum-style enum` or `--enum-style union`.',
  }),
})

/** A key in quotes, where the one that it stands for is written in some. */
function likeKey(suggestion: string, key: string, { column, end }: Spot): string {
  const written = key.split('.').at(-1) ?? ''
  return end !== undefined && end.column - column > written.length ? JSON.stringify(suggestion) : suggestion
}

/** Languages that fall back to each other. */
export const fallbackCircle = defineRule<{ readonly circle: readonly string[] }>({
  name: 'fallback-circle',
  severity: 'error',
  explanation:
    '`locales.fallback` says which languages speak where one lacks a text, before the source language does. Languages that stand in for each other in a circle say nothing of which of them is the fuller one.',
  word: ({ circle }) => ({
    message: `\`locales.fallback\` leads in a circle: ${circle.join(' → ')}.`,
    fix: 'Let the fuller language stand in for the other, and not the other way round.',
  }),
})

/** A fallback in which there is no document. */
export const fallbackUnknown = defineRule<{ readonly locale: string; readonly locales: readonly string[] }>({
  name: 'fallback-unknown',
  severity: 'warning',
  explanation:
    '`locales.fallback` names a language in which there is no document, so it has no effect: a typing error, another spelling of the tag, or a language that was given up.',
  word: ({ locale, locales }) => ({
    message: `\`locales.fallback\` names ${locale}, and no document is in it.`,
    fix: `Write one of ${locales.join(', ')}, or take it out.`,
  }),
})
