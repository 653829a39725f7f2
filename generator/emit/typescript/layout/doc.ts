/**
 * A text whose line breaks are not chosen yet, after Wadler's “A prettier printer”; `null` stands for what nobody here knows
 * how to lay out.
 */
export type Doc = string | null | readonly Doc[] | Group | Indent | Line | IfBroken | Comment | Force

/** What stands on one line where there is room for it; else all of its own lines are broken. */
export interface Group {
  readonly kind: 'group'
  /** What to try, one after another; most often one thing. */
  readonly states: readonly [Doc, ...Doc[]]
  readonly isBroken: boolean
  /** Whether nobody here knows how it is broken. */
  readonly isWhole: boolean
  readonly id: symbol | undefined
}

/** Lines that stand two columns further in: always, or where the named group is broken. */
export interface Indent {
  readonly kind: 'indent'
  readonly doc: Doc
  readonly where: symbol | undefined
}

/** A space or nothing, or a line break. */
export interface Line {
  readonly kind: 'line'
  readonly flat: string
  readonly isHard: boolean
}

/** One thing where the group round it is broken, another where it is not. */
export interface IfBroken {
  readonly kind: 'if-broken'
  readonly broken: Doc
  readonly flat: Doc
}

/** A line of a comment, whose width is of no matter. */
export interface Comment {
  readonly kind: 'comment'
  readonly text: string
}

/** Breaks the groups round it. */
export interface Force {
  readonly kind: 'force'
}

/** A space, or a line break. */
export const line: Doc = { kind: 'line', flat: ' ', isHard: false }
/** Nothing, or a line break. */
export const softline: Doc = { kind: 'line', flat: '', isHard: false }
/** A line break. */
export const hardline: Doc = { kind: 'line', flat: '', isHard: true }
/** Breaks the groups round it. */
export const force: Doc = { kind: 'force' }

/** What stands on one line where there is room. */
export function group(doc: Doc, isBroken = false, id?: symbol): Doc {
  return { kind: 'group', states: [doc], isBroken: isBroken || willBreak(doc), isWhole: false, id }
}

/** The first of several that there is room for, else the last. */
export function firstOf(...states: readonly [Doc, ...Doc[]]): Doc {
  return { kind: 'group', states, isBroken: false, isWhole: false, id: undefined }
}

/** What stands on one line; where there is no room for it, nobody here knows. */
export function whole(doc: Doc): Doc {
  return willBreak(doc) ? null : { kind: 'group', states: [doc], isBroken: false, isWhole: true, id: undefined }
}

/** Lines that stand further in. */
export function indent(doc: Doc, where?: symbol): Doc {
  return { kind: 'indent', doc, where }
}

/** One thing where the group round it is broken, another where it is not. */
export function ifBroken(broken: Doc, flat: Doc = ''): Doc {
  return { kind: 'if-broken', broken, flat }
}

/** Puts a separator between. */
export function join(separator: Doc, docs: readonly Doc[]): Doc {
  return docs.map((doc, index) => (index === 0 ? doc : [separator, doc]))
}

/** A list between brackets: on one line, else an item a line. */
export function enclosed(
  open: string,
  items: readonly Doc[],
  close: string,
  { gap = softline, comma = ',' } = {},
): Doc {
  return [open, indent([gap, join([',', line], items)]), ifBroken(comma), gap, close]
}

/** Whether something surely takes more than one line. */
export function willBreak(doc: Doc): boolean {
  if (doc === null || typeof doc === 'string') return false
  if (!('kind' in doc)) return doc.some(willBreak)
  switch (doc.kind) {
    case 'group':
      return doc.isBroken
    case 'indent':
      return willBreak(doc.doc)
    case 'line':
      return doc.isHard
    case 'if-broken':
      return willBreak(doc.broken) || willBreak(doc.flat)
    case 'comment':
      return false
    case 'force':
      return true
  }
}
