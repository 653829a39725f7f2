import { ts } from 'ts-morph'

/** What ends or separates, and what formatters add or leave out: it tells no type from another. */
const punctuation: ReadonlySet<ts.SyntaxKind> = new Set([ts.SyntaxKind.SemicolonToken, ts.SyntaxKind.CommaToken])

/** After these a `|` or `&` only leads a list. */
const openers: ReadonlySet<string> = new Set(['', '=', ':', '(', '<', '?', '=>', '[', '{', 'extends', '|', '&'])

/**
 * Brings a piece of TypeScript into one form, whoever laid it out: without comments, line breaks, quotes round names and
 * leading or trailing separators.
 *
 * @param text - Source text of a type, a signature or a literal.
 */
export function canonical(text: string): string {
  const scanner = ts.createScanner(ts.ScriptTarget.ES2022, true, ts.LanguageVariant.Standard, text)
  const tokens: string[] = []
  for (let kind = scanner.scan(); kind !== ts.SyntaxKind.EndOfFileToken; kind = scanner.scan()) {
    if (punctuation.has(kind)) continue
    const isList = kind === ts.SyntaxKind.BarToken || kind === ts.SyntaxKind.AmpersandToken
    if (isList && openers.has(tokens.at(-1) ?? '')) continue
    // A name and the same name in quotes declare one property, which `?:` makes optional.
    if (kind === ts.SyntaxKind.ColonToken) {
      const mark = tokens.at(-1) === '?' ? tokens.splice(-1) : []
      tokens.push(unquoted(tokens.pop() ?? ''), ...mark)
    }
    const isText = kind === ts.SyntaxKind.StringLiteral
    tokens.push(isText ? JSON.stringify(scanner.getTokenValue()) : scanner.getTokenText())
  }
  return tokens.join(' ')
}

function unquoted(token: string): string {
  return /^"[A-Za-z_$][\w$]*"$/.test(token) ? token.slice(1, -1) : token
}
