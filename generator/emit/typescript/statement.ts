import type { Place } from '../../diagnostics/diagnostic.ts'
import type { StatementStructures } from 'ts-morph'

/** A statement that is text from the start: a structure of thousands of members would take seconds. */
export interface WrittenStatement {
  /** What the text declares, as {@link outline} says it: what the finished file is held against. */
  readonly declares: readonly string[]
  readonly text: string
  /** Whether the formatter would leave the text as it is. */
  readonly isLaidOut: boolean
}

/** A top-level statement of an emitted file. */
export type Statement = StatementStructures | WrittenStatement

/** A TypeScript file, before it is text. */
export interface TypeScriptFile {
  /** The path below the output folder, with `/`. */
  readonly path: string
  /** A comment for linters, below the header: our own words only. */
  readonly notice?: string
  readonly statements: readonly Statement[]
  /** What stands in their stead in `.js`, where something else has to run than TypeScript would make of them. */
  readonly atRunTime?: Pick<TypeScriptFile, 'notice' | 'statements'>
  /** Where the docs speak of what the file declares, by name: `ApiCode.Ok`, `apiCode0`. */
  readonly origins?: ReadonlyMap<string, Place>
}

/** What makes a file without declarations a module. */
export const emptyModule: WrittenStatement = { declares: ['all of '], text: 'export {}', isLaidOut: true }
