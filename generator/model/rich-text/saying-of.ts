import type { RichText, Row } from '../types.ts'

/**
 * What a text says, whatever is emphasized in it or in code font: two texts that say the same are one.
 *
 * @param text - A text.
 * @returns Its words, and where its links lead.
 */
export function sayingOf({ text, links }: Pick<RichText, 'text' | 'links'>): string {
  return JSON.stringify([text, ...links.map(({ href }) => href)])
}

/**
 * Tells whether two rows say the same of a code.
 *
 * @param one - A row.
 * @param other - Another one.
 */
export function saySame(one: Row, other: Row): boolean {
  return sayingsOf(one) === sayingsOf(other)
}

function sayingsOf({ description, message }: Row): string {
  return [description, ...(message === null ? [] : [message])].map(sayingOf).join('\n')
}
