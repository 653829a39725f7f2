import type { CatalogText } from '../../config/settings.ts'
import type { RichText } from '../../model/types.ts'

/** First strong isolate and pop directional isolate: what stands between them does not turn the text round it. */
const [open, close] = ['\u2068', '\u2069']

/**
 * Puts isolates round the inline code of a text, for languages that are written from right to left: without them, a name
 * in Latin letters beside punctuation or a number is shown in the wrong order.
 *
 * @param rich - The text.
 * @param rendering - Which rendering of it.
 */
export function isolateCode(rich: RichText, rendering: CatalogText): string {
  const text = rich[rendering]
  // Our own rendering escapes every other `<`.
  if (rendering === 'html') return text.replaceAll('<code>', `${open}<code>`).replaceAll('</code>', `</code>${close}`)
  const mark = rendering === 'markdown' ? '`' : ''
  const found = rich.tokens.reduce<{ readonly done: string; readonly rest: string }>(
    ({ done, rest }, token) => {
      const code = `${mark}${token}${mark}`
      const at = findWhole(rest, code)
      if (at < 0) return { done, rest }
      return { done: `${done}${rest.slice(0, at)}${open}${code}${close}`, rest: rest.slice(at + code.length) }
    },
    { done: '', rest: text },
  )
  return found.done + found.rest
}

/** Where a name stands by itself, and not within a longer word. */
function findWhole(text: string, name: string): number {
  if (name === '') return -1
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const isWithin = /[\p{L}\p{N}_]$/u.test(text.slice(0, at)) && /^[\p{L}\p{N}_]/u.test(name)
    const goesOn = /^[\p{L}\p{N}_]/u.test(text.slice(at + name.length)) && /[\p{L}\p{N}_]$/u.test(name)
    if (!isWithin && !goesOn) return at
  }
  return -1
}
