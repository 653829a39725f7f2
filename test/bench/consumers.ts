import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { locales, longTableText, makeFolder, write } from './projects.ts'

const bin = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

const program = `import { codeMessage, isCode } from './generated/index.js'

export const say = (code: number): string => (isCode(code) ? codeMessage(code, 'de') : 'unknown')
`

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'nodenext',
  skipLibCheck: true,
  types: [],
}

/**
 * Three programs that show the messages of many codes in five languages: two over what is generated from the docs, as TypeScript
 * and as declarations, one over what somebody would write by hand, with the same comments: an enum, a guard, a record of the
 * messages of each language.
 *
 * @param codes - How many.
 * @returns Their folders, each with a `tsconfig.json`.
 */
export function consumers(codes: number): { readonly ts: string; readonly js: string; readonly byHand: string } {
  const [ts, js] = [generated(codes, 'ts'), generated(codes, 'js')]
  const byHand = makeFolder()
  for (const [file, text] of writtenByHand(ts)) write(byHand, `generated/${file}`, text)
  for (const folder of [ts, js, byHand]) {
    write(folder, 'main.ts', program)
    write(folder, 'tsconfig.json', { compilerOptions, files: ['main.ts'] })
  }
  return { ts, js, byHand }
}

function generated(codes: number, output: 'ts' | 'js'): string {
  const ours = makeFolder()
  for (const locale of locales) write(ours, `docs/${locale}/codes.md`, longTableText(codes, 'failed', locale))
  write(ours, 'doc-codes.config.json', {
    docs: 'docs/{locale}/*.md',
    locales: { source: 'en' },
    registry: 'registry.yaml',
    output,
    limits: { lines: codes + 10, cells: 3 * codes + 10 },
  })
  const { status, stderr } = spawnSync(process.execPath, [bin, 'generate'], {
    cwd: ours,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  return ours
}

function writtenByHand(folder: string): readonly (readonly [file: string, text: string])[] {
  const read = (file: string): string => readFileSync(join(folder, 'generated/code', file), 'utf8')
  const codes = read('codes.ts')
  const declaration = codes.slice(codes.indexOf('/** Codes */'), codes.indexOf('/** The codes in use'))
  const guard = `export function isCode(value: unknown): value is Code {\n  return typeof value === 'number' && value in Code\n}\n`
  const messages = locales.map((locale) => {
    const texts = [...read(`messages/${locale}.ts`).matchAll(/^export const code(\d+) =\s+(.*)$/gm)]
    const rows = texts.map(([, code = '', text = '']) => `  ${code}: ${text},\n`).join('')
    return [
      locale,
      `import type { Code } from './codes.js'\n\nexport const messages: Readonly<Record<Code, string>> = {\n${rows}}\n`,
    ] as const
  })
  const imports = locales.map((locale) => `import { messages as ${locale} } from './${locale}.js'\n`).join('')
  const lookup = `export function codeMessage(code: Code, locale: keyof typeof messages): string {\n  return messages[locale][code]\n}\n`
  return [
    ['codes.ts', `${declaration}${guard}`],
    ...messages.map(([locale, text]) => [`${locale}.ts`, text] as const),
    [
      'index.ts',
      `import type { Code } from './codes.js'\n${imports}\nexport * from './codes.js'\n\nconst messages = { ${locales.join(', ')} }\n\n${lookup}`,
    ],
  ]
}
