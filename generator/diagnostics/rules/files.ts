import { defineRule } from '../rule.ts'

/** A document that was asked for by name does not exist. */
export const fileNotFound = defineRule<{ readonly what: string }>({
  name: 'file-not-found',
  severity: 'error',
  unread: true,
  explanation:
    'A file that was named on the command line or in the config does not exist. Paths are relative to the working directory.',
  word: ({ what }) => ({
    message: `There is no such ${what}.`,
    fix: 'Check the path; it is relative to the working directory.',
  }),
})

/** A document's path leads to something that is not a file. */
export const notAFile = defineRule<{ readonly isFolder: boolean }>({
  name: 'not-a-file',
  severity: 'error',
  unread: true,
  explanation: 'A path that should lead to a document leads to a folder, a device or a socket.',
  word: ({ isFolder }) => ({
    message: isFolder ? 'This is a folder without any Markdown.' : 'This is not a file.',
    fix: 'Name a Markdown file, or a folder that holds some.',
  }),
})

/** A file exists but cannot be read. */
export const fileUnreadable = defineRule<{ readonly reason: string }>({
  name: 'file-unreadable',
  severity: 'error',
  unread: true,
  explanation: 'The operating system refused to open or read a file, most often for lack of permission.',
  word: ({ reason }) =>
    reason === 'EISDIR'
      ? { message: 'This is a folder, and a file belongs here.', fix: 'Move the folder elsewhere, or delete it.' }
      : {
          message: `This file cannot be read (${reason}).`,
          fix: 'Give the user who runs doc-codes permission to read it.',
        },
})

/** A document is larger than any code table a person could have written. */
export const fileTooLarge = defineRule<{ readonly bytes: number; readonly limit: number }>({
  name: 'file-too-large',
  severity: 'error',
  unread: true,
  explanation:
    'Documents above 64 MiB are refused before they are read, so that a wrong path cannot exhaust the memory.',
  word: ({ bytes, limit }) => ({
    message: `This file has ${bytes} bytes; documents may have ${limit}.`,
    fix: 'Split the document, or leave it out of `docs`.',
  }),
})

/** No document matches the config's patterns. */
export const noDocuments = defineRule<{
  readonly pattern: string | null
  readonly meant: string | null
  /** Whether any pattern names documents, and does not only leave some out. */
  readonly isNamed: boolean
}>({
  name: 'no-documents',
  severity: 'error',
  unread: true,
  explanation:
    'A pattern in `docs` matches no file. A pattern is relative to the working directory and has / between folders, on Windows, too; `{locale}` stands for one folder or one part of the file name.',
  word: ({ pattern, meant, isNamed }) => ({
    message: !isNamed
      ? '`docs` has no pattern that names documents.'
      : pattern === null
        ? 'All documents are left out.'
        : `No document matches “${pattern}”.`,
    fix: !isNamed
      ? 'Write one first, such as “docs/**/*.md”: one with ! only leaves out what others name.'
      : meant === null
        ? 'Correct `docs` in the config.'
        : `Write “${meant}”.`,
  }),
})

const outsideExplanation =
  'What documents say is published, so they come from the working directory alone. Where they are meant to come from elsewhere, as in a repository of several packages, the config says from where: `within: "../.."`.'

/** A pattern of documents leads out of where they may come from. */
export const documentsOutside = defineRule<{
  readonly pattern: string
  readonly written: string | null
  readonly within: string | null
}>({
  name: 'documents-outside',
  severity: 'error',
  unread: true,
  explanation: `${outsideExplanation} A pattern that begins at the root of the disk is right on one machine only.`,
  word: ({ pattern, written, within }) => ({
    message:
      within === null
        ? `“${pattern}” begins at the root of the disk.`
        : `“${pattern}” leads out of the folder that documents may come from.`,
    fix:
      within === null
        ? `Write “${written ?? 'a path relative to the working directory'}”.`
        : `Move the documents into it, or allow it in the config: \`${written === null ? '' : `docs: '${written}', `}within: '${within}'\`.`,
  }),
})

/** A symbolic link leads out of where documents may come from. */
export const linkOutside = defineRule<{ readonly target: string; readonly within: string }>({
  name: 'link-outside',
  severity: 'error',
  unread: true,
  explanation: outsideExplanation,
  word: ({ target, within }) => ({
    message: `This link leads to “${target}”, out of the folder that documents may come from.`,
    fix: `Replace it by a real file or folder, leave it out with \`ignore\`, or allow it in the config: \`within: '${within}'\`.`,
  }),
})

/** A pattern that leaves documents out, and leaves out none. */
export const nothingIgnored = defineRule<{ readonly pattern: string; readonly meant: string | null }>({
  name: 'nothing-ignored',
  severity: 'warning',
  explanation:
    'A pattern in `ignore`, or one behind ! in `docs`, leaves documents out, or tables of theirs. This one matches nothing: what it was to leave out has been moved, or the pattern has a typing error and what it was to leave out is read.',
  word: ({ pattern, meant }) => ({
    message: `“${pattern}” leaves nothing out.`,
    fix: meant === null ? 'Correct the pattern, or delete it.' : `Write “${meant}”.`,
  }),
})

/** The output folder holds a file of somebody else where a generated one would go. */
export const outputNotOurs = defineRule({
  name: 'output-not-ours',
  severity: 'error',
  explanation:
    'A file that doc-codes would write exists already and is not listed in manifest.json, so doc-codes did not write it and does not touch it.',
  word: () => ({
    message: 'This file is in the way: doc-codes did not write it and will not overwrite it.',
    fix: 'Move or delete it, or choose another `out`.',
  }),
})

/** The output folder, or a folder or file in it, is a symbolic link. */
export const outputSymlink = defineRule({
  name: 'output-symlink',
  severity: 'error',
  explanation:
    'doc-codes never writes through a symbolic link: the link may lead out of the project, to files that are not ours.',
  word: () => ({
    message: 'This is a symbolic link.',
    fix: 'Replace it by a real file or folder, or choose another `out`.',
  }),
})

/** The output or the registry cannot be written. */
export const outputUnwritable = defineRule<{ readonly reason: string }>({
  name: 'output-unwritable',
  severity: 'error',
  explanation:
    'The operating system refused to write. What had been written before that was taken back: nothing has changed.',
  word: ({ reason }) => ({
    message: `This cannot be written (${reason}).`,
    fix: isInTheWay(reason)
      ? 'Remove the file that stands where a folder must be, or the folder that stands where a file must be.'
      : 'Give the user who runs doc-codes permission to write there, and room on the disk.',
  }),
})

/** `EEXIST`, `ENOTDIR`, `EISDIR`: something else has the name. */
function isInTheWay(reason: string): boolean {
  return /^(?:EEXIST|ENOTDIR|EISDIR)\b/.test(reason)
}

/** A run stopped half-way, and what it had written could not be taken back. */
export const outputHalfWritten = defineRule<{ readonly reason: string; readonly files: readonly string[] }>({
  name: 'output-half-written',
  severity: 'error',
  explanation:
    'The operating system refused to write in the middle of a run, and refused again when what had been written was to be ' +
    'taken back. `doc-codes check` sees it, and the next run that is let mends it.',
  word: ({ reason, files }) => ({
    message: `This cannot be written (${reason}), and ${files.slice(0, 3).join(', ')}${files.length > 3 ? ` and ${files.length - 3} more` : ''} could not be put back.`,
    fix: 'Give the user who runs doc-codes permission to write there, and room on the disk; then run `doc-codes generate` again.',
  }),
})

/** The output folder is the user's home. */
export const outputIsHome = defineRule({
  name: 'output-is-home',
  severity: 'error',
  explanation: 'doc-codes owns its output folder and removes files of its own there. A home folder holds other things.',
  word: () => ({
    message: 'The output folder is your home folder.',
    fix: 'Choose a folder of its own as `out`.',
  }),
})

/** The model that `diff` is to compare with cannot be read. */
export const baselineUnreadable = defineRule<{ readonly reason: string; readonly fix: string }>({
  name: 'baseline-unreadable',
  severity: 'error',
  explanation:
    '`doc-codes diff --against` takes an output folder, the path of a model.json, or git:REF for what a commit holds: its output, else what its documents and config would have given. What it names cannot be read.',
  word: ({ reason, fix }) => ({ message: `There is nothing to compare with. ${reason}`, fix }),
})

/** A command works on the registry, and the run has none. */
export const registryMissing = defineRule({
  name: 'registry-missing',
  severity: 'error',
  explanation: '`doc-codes rename` and `doc-codes accept` edit the registry, and the config says `registry: null`.',
  word: () => ({ message: 'This project keeps no registry.', fix: 'Set `registry` in the config.' }),
})
