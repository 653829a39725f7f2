const header = '| Code | Description |\n|---|---|\n'
const row = (text: string): string => `${header}| 1 | ${text} |\n`

/** Documents that the collection describes in words. */
export const documents: Readonly<Record<string, () => string>> = {
  L03: () => row('word '.repeat(2_000_000)),
  L05: () => `|${' Code |'.repeat(4000)}\n|${'---|'.repeat(4000)}\n|${' 1 |'.repeat(4000)}\n`,
  L06: () => `${'- '.repeat(4000)}a\n`,
  L08: () => `${'>'.repeat(8000)}a\n`,
  L10: () => row('<!-- '.repeat(16_000)),
  L12: () => row('<?'.repeat(16_000)),
  L14: () =>
    `${row('x')}\n${Array.from({ length: 10_000 }, (_, index) => `[l${index}]: a.md\n[^n${index}]: note\n`).join('\n')}`,
  L15: () => row('\\'.repeat(100_000)),
}

/** What the collection's configs say, in the words of ours; `locale` is the folder of the document. */
export const configs: Readonly<Record<string, { readonly locale?: string; readonly [key: string]: unknown }>> = {
  J02: { locale: 'ua' },
  J04: { locales: { source: '../x' } },
  J05: { locales: { source: '__proto__' } },
  J09: { locale: 'EN' },
  N01: { sets: { '../../x': {} } },
  N02: { sets: { 'a\0b': {} } },
  N04: { sets: { bells: { typeName: 'any' } } },
  N08: { docs: ['docs/{locale}/*.mdx'] },
  N09: { docs: ['../../../../etc/passwd'] },
  N11: { __proto__x: 1 },
}
