import { codeShape, type CodeShape } from './code-shape.ts'

/** One code of a cell, as the docs write it. */
export interface Token {
  readonly text: string
  readonly shape: CodeShape
}

/** Quotes round a code, which are none of its own. */
export const quotes = /^["'“”„«»‘’`]+|["'“”„«»‘’`]+$/gu

/**
 * Reads a text that is one code.
 *
 * @param part - Plain text.
 * @returns The code; `null` where the text is none, or has white space in it.
 */
export function tokenOf(part: string): Token | null {
  const text = part.replace(quotes, '')
  const shape = /\s/u.test(text) ? null : codeShape(text)
  return shape === null ? null : { text, shape }
}

/**
 * Whether numbers are one code in two notations: `0x10` and `16`.
 *
 * @param codes - The numbers.
 */
export function areForms(codes: readonly Token[]): boolean {
  return (
    codes.length === 1 ||
    (codes.some((code) => code.shape === 'hex') && new Set(codes.map((code) => Number(code.text))).size === 1)
  )
}
