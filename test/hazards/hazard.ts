import { existsSync, readFileSync } from 'node:fs'

/** An input that breaks naive generators, and what is right. */
export interface Hazard {
  readonly id: string
  readonly family: string
  readonly kind: 'markdown' | 'markdown-set' | 'scenario' | 'config' | 'runtime' | 'api'
  readonly encoding: 'utf8' | 'base64'
  readonly input: string
  readonly expect: Severity | 'decide'
  readonly at?: { readonly line: number; readonly column: number }
  readonly files?: Readonly<Record<string, string>>
  readonly config?: { readonly locale?: string }
}

/** How bad the worst of some problems is. */
export type Severity = 'ok' | 'warning' | 'error'

const file = new URL('../../../shared/hazards.json', import.meta.url)

/** The collection of hazards that stands beside the repository, where it does. */
export const hazards: readonly Hazard[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []

/** What we judge otherwise than the collection does, or at another place, and why. */
export const judged: Readonly<
  Record<string, { readonly expect?: Severity; readonly line?: number; readonly why: string }>
> = {
  A18: { expect: 'warning', why: 'U+2028 ends a line in some programs only: it is kept, and told as in B04.' },
  G37: { expect: 'warning', line: 9, why: 'Two tables of one heading are two sets with a number: nothing is lost.' },
  I01: { line: 4, why: 'The row that repeats another is the second.' },
  I03: { expect: 'warning', why: 'Two sets whose ids differ by a number alone are told, so that one is given a name.' },
  I05: { expect: 'warning', why: 'A code that only a translation has is left out, which breaks nobody.' },
  I07: { expect: 'ok', why: 'The languages are those of the documents; the config lists none that must be there.' },
  K05: { expect: 'ok', why: 'Anchors have no template in the config; those of a table are held against each other.' },
  K09: { expect: 'ok', why: 'Anchors have no template in the config; as a key this one harms nothing.' },
  K13: { expect: 'ok', why: 'Links of a site lead to pages, of which the documents are some; nobody knows the rest.' },
}
