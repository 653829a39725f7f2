import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'

/** Tells where in the document a piece of a text first stands. */
export type Locate = (piece: string) => Spot

/** Looks for one kind of problem in a text, and reports the first of it. */
export type TextCheck = (text: string, locate: Locate) => readonly Diagnostic[]
