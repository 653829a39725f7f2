import type { Diagnostic, Spot } from '../../diagnostics/diagnostic.ts'
import { linkProtocol, suspiciousLink } from '../../diagnostics/rules/cells.ts'
import { checkCharacters } from '../checks/characters.ts'

/** A site that cannot exist: what a link within the site is read against. */
const site = 'https://site.invalid'

const allowedProtocols: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:'])
const scriptProtocols: ReadonlySet<string> = new Set(['javascript:', 'vbscript:'])

/**
 * Checks where a link leads, on the address as a browser reads it, and that nothing hides in it.
 *
 * @param href - The link, as the document writes it.
 * @param place - Where it stands.
 * @returns `link-protocol` for a protocol that is not allowed, `suspicious-link` for an address that is not what it seems, the problems of
 *   `checkCharacters`, or nothing.
 */
export function checkLink(href: string, place: Spot): readonly Diagnostic[] {
  const problems = checkAddress(href, place)
  return problems.length > 0 ? problems : checkCharacters(decoded(href), () => place)
}

/**
 * Checks what an image is loaded from: it is left out, but no message may come from a document that runs a script.
 *
 * @param source - The address, as the document writes it.
 * @param place - Where it stands.
 * @returns `link-protocol` for an address that is a script, or nothing.
 */
export function checkSource(source: string, place: Spot): readonly Diagnostic[] {
  const protocol = URL.canParse(source, site) ? new URL(source, site).protocol : ''
  return scriptProtocols.has(protocol) ? [linkProtocol(place, { href: source, protocol })] : []
}

function checkAddress(href: string, place: Spot): readonly Diagnostic[] {
  if (href === '') return [suspiciousLink(place, { href, reason: 'leads nowhere' })]
  if (!URL.canParse(href, site))
    return [suspiciousLink(place, { href, reason: 'is no address that a browser can read' })]
  // A tab or a line end, which a browser takes out of `java&Tab;script:`, is encoded in a link of Markdown.
  const { protocol, host, username, password } = new URL(href.replace(/%0[9ad]/gi, ''), site)
  if (!allowedProtocols.has(protocol)) return [linkProtocol(place, { href, protocol })]
  if (username !== '' || password !== '')
    return [suspiciousLink(place, { href, reason: `leads to ${host}, with a user name before it` })]
  // `//host` and, to a browser, `/\\host`: the address of another site that looks like one of this.
  const leavesSite = !URL.canParse(href) && protocol === 'https:' && host !== 'site.invalid'
  return leavesSite ? [suspiciousLink(place, { href, reason: `leaves the site: it leads to ${host}` })] : []
}

/** Links of Markdown come encoded; what is no UTF-8 stays as it is. */
function decoded(href: string): string {
  return href.replace(/(?:%[89a-f][\da-f])+/gi, (bytes) => {
    try {
      return decodeURIComponent(bytes)
    } catch {
      return bytes
    }
  })
}
