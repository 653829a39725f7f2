import { defineRule } from '../rule.ts'

/** `doc-codes compare` names something that holds no codes. */
export const codeExportMissing = defineRule<{ readonly name: string; readonly exports: readonly string[] }>({
  name: 'code-export-missing',
  severity: 'error',
  explanation:
    '`doc-codes compare FILE#NAME` reads the codes that a TypeScript file exports: an enum, an object `as const`, a union of literals or the static members of a class. The file does not export that name, or what it exports does not consist of literals.',
  word: ({ name, exports }) => ({
    message: `No codes are exported as “${name}” here.`,
    fix: exports.length === 0 ? 'Name an export of another file.' : `Name one of ${exports.slice(0, 12).join(', ')}.`,
  }),
})

/** The docs have a code that a program lacks. */
export const codeNotInProgram = defineRule<{ readonly code: string; readonly text: string; readonly program: string }>({
  name: 'code-not-in-program',
  severity: 'error',
  explanation:
    '`doc-codes compare` holds codes that were typed by hand against the docs. The docs have a code that the program does not know: it may come from a server today.',
  word: ({ code, text, program }) => ({
    message: `The code ${code} (“${text}”) is not in ${program}.`,
    fix: `Add it to ${program}, or take the row out of the docs.`,
  }),
})

/** A program has a code that the docs lack. */
export const codeNotInDocs = defineRule<{ readonly code: string; readonly name: string | null }>({
  name: 'code-not-in-docs',
  severity: 'error',
  explanation:
    '`doc-codes compare` holds codes that were typed by hand against the docs. The program has a code that no row documents: it is gone, or internal on purpose.',
  word: ({ code, name }) => ({
    message: `The code ${code}${name === null ? '' : ` (${name})`} is not in the docs.`,
    fix: `Document it, delete it, or pass \`--ignore ${code}\` where it is internal on purpose.`,
  }),
})

/** The docs give a code another name than a program does. */
export const codeNamedOtherwise = defineRule<{ readonly code: string; readonly name: string; readonly docs: string }>({
  name: 'code-named-otherwise',
  severity: 'note',
  explanation:
    'The docs and the program have different names for one code. Nothing breaks, but who reads one will not find it in the other.',
  word: ({ code, name, docs }) => ({
    message: `The code ${code} is ${name} here and “${docs}” in the docs.`,
    fix: 'Use one name in both.',
  }),
})
