import * as fc from 'fast-check'

import { formatNames } from '../../generator/config/formats.ts'
import type { SourceDocument } from '../../generator/docs/document.ts'
import { hostileTexts, plainTexts, written } from './hostile.ts'

/** A project with hostile text wherever text can stand. */
export interface FuzzedProject {
  readonly config: unknown
  readonly documents: readonly SourceDocument[]
  /** What somebody writes into the entries of the registry that the first run made. */
  readonly entries: readonly { readonly at: number; readonly key: string; readonly value: unknown }[]
  /** The registry of a project that has another, made by no run. */
  readonly registry: string | null
  /** What the rows say that say nothing hostile, by code. */
  readonly plain: ReadonlyMap<string, string>
}

type Syntax = 'table' | 'html' | 'list' | 'heading'

/** What a row says: a sentence, hostile text that Markdown is told to take as text, or such as it is. */
interface Text {
  readonly kind: 'plain' | 'escaped' | 'raw'
  readonly text: string
}

interface Row {
  readonly code: string
  readonly name: string
  readonly text: Text
  readonly more: string
}

/** Rarely another text than the usual: where all is hostile, all is refused. */
const or = (usual: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof({ weight: 20, arbitrary: usual }, { weight: 1, arbitrary: hostileTexts })

const texts: fc.Arbitrary<Text> = fc.oneof(
  { weight: 8, arbitrary: plainTexts.map((text) => ({ kind: 'plain' as const, text })) },
  { weight: 8, arbitrary: hostileTexts.map((text) => ({ kind: 'escaped' as const, text })) },
  { weight: 1, arbitrary: hostileTexts.map((text) => ({ kind: 'raw' as const, text })) },
)

const rowsOf = (code: fc.Arbitrary<string>): fc.Arbitrary<readonly Row[]> =>
  fc.uniqueArray(
    fc.record({
      code: or(code),
      name: or(fc.constantFrom('', '', 'Pump is stuck', 'HOT')),
      text: texts,
      more: or(fc.constantFrom('yes', 'no')),
    }),
    { selector: ({ code: own }) => own, minLength: 2, maxLength: 6 },
  )
const symbols = ['PUMP_STUCK', 'PUMP_HOT', 'PUMP_OFF', 'VALVE_OPEN', 'NO_WATER', 'NO_POWER', 'LEAK'] as const
const rows = fc.oneof(rowsOf(fc.nat(999).map(String)), rowsOf(fc.constantFrom(...symbols)))

const types = ['string', 'readonly string[]', 'Tsk', "import('a').B", '{ a: 1 }', 'Record<string', 'never; x()']
const keys = ['name', 'deprecated', 'kind', 'data', 'text', 'was', 'next', '__proto__', 'constructor', 'status']
const entries = fc.array(
  fc.record({
    at: fc.nat(),
    key: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: hostileTexts }),
    value: fc.oneof(hostileTexts, fc.constantFrom(...types), fc.array(hostileTexts, { maxLength: 2 })),
  }),
  { maxLength: 2 },
)

const configs = fc.record(
  {
    enumStyle: fc.constantFrom('enum', 'const', 'union'),
    constants: fc.boolean(),
    errors: fc.boolean(),
    facets: fc.boolean(),
    completeCatalogs: fc.boolean(),
    catalogText: fc.constantFrom('text', 'markdown', 'html'),
    catalogs: fc.subarray(['ts', ...formatNames]),
    response: fc.constantFrom(
      { code: 'code', data: 'data', message: 'message' },
      { code: 'error.code' },
      'problem-details',
      'json-rpc',
    ),
    docsUrl: or(fc.constant('https://example.kz/{locale}/{path}#{anchor}')),
    facetNames: fc.dictionary(or(fc.constant('Final')), or(fc.constant('final')), { maxKeys: 1 }),
    members: fc.record({ prefix: or(fc.constant('P')), suffix: or(fc.constant('S')) }),
    sets: fc.dictionary(or(fc.constant('pump')), fc.record({ typeName: or(fc.constant('Pump')) }), { maxKeys: 1 }),
  },
  { requiredKeys: [] },
)

/** Projects of one or two languages. */
export const projects: fc.Arbitrary<FuzzedProject> = fc
  .record({
    syntax: fc.constantFrom<Syntax>('table', 'table', 'table', 'html', 'list', 'heading'),
    isMdx: fc.nat(5).map((number) => number === 0),
    heading: or(fc.constant('Pump codes')),
    prose: or(fc.constant('What the pump says.')),
    column: or(fc.constantFrom('Final', 'HTTP status', 'Retry')),
    name: or(fc.constantFrom('pump', 'errors')),
    rows,
    translation: fc.option(fc.constantFrom('kk', 'ru', 'zh-Hant', 'pt-BR'), { freq: 2 }),
    source: or(fc.constant('en')),
    config: configs,
    entries,
    registry: fc.option(or(fc.constant('')), { freq: 8 }),
  })
  .map(({ syntax, isMdx, name, rows: own, translation, source, config, registry, ...rest }) => {
    const ending = syntax === 'html' ? 'html' : isMdx ? 'mdx' : 'md'
    const text = documentOf(syntax, rest, own)
    const path = `${name.replaceAll(/[/\0]/g, '')}.${ending}`
    const locales = [source, ...(translation === null ? [] : [translation])]
    const shapes = syntax === 'list' || syntax === 'heading' ? { shapes: ['table', syntax] } : {}
    return {
      config: {
        docs: `docs/{locale}/*.${ending}`,
        registry: 'registry.yaml',
        locales: { source },
        ...shapes,
        ...config,
      },
      documents: locales.map((locale) => ({ file: `docs/${locale}/${path}`, path, locale, text })),
      entries: rest.entries,
      registry,
      plain: new Map(
        own.flatMap(({ code, text: said }) => (said.kind === 'plain' ? [[code, said.text] as const] : [])),
      ),
    }
  })

interface Around {
  readonly heading: string
  readonly prose: string
  readonly column: string
}

function documentOf(syntax: Syntax, { heading, prose, column }: Around, all: readonly Row[]): string {
  const isHtml = syntax === 'html'
  const saidBy = ({ text: { kind, text } }: Row): string => (kind === 'raw' ? text : written(text, isHtml))
  const top = isHtml ? `<h1>${heading}</h1>\n<p>${prose}</p>\n` : `# ${oneLine(heading)}\n\n${prose}\n\n`
  const cells = all.map((row) => [row.code, row.name, saidBy(row), row.more])
  const header = ['Code', 'Name', 'Description', column]
  switch (syntax) {
    case 'table':
      return `${top}${[header, header.map(() => '---'), ...cells].map((row) => `| ${row.map(inCell).join(' | ')} |\n`).join('')}`
    case 'html':
      return `${top}<table>\n${[header, ...cells].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`).join('')}</table>\n`
    case 'list':
      return `${top}${all.map((row) => `- \`${oneLine(row.code)}\`: ${oneLine(saidBy(row))}\n`).join('')}`
    case 'heading':
      return `${top}${all.map((row) => `## ${oneLine(row.code)}\n\n${saidBy(row)}\n\n`).join('')}`
  }
}

/** In a cell a bar is escaped, unless it is so already. */
function inCell(text: string): string {
  return oneLine(text).replaceAll(/(?<!\\)((?:\\\\)*)\|/g, String.raw`$1\|`)
}

function oneLine(text: string): string {
  return text.replaceAll(/[\r\n]+/g, ' ')
}
