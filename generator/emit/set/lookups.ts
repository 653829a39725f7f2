import type { Code } from '../../model/types.ts'
import { literal } from '../doors/literal.ts'
import { type DataParts, isLong, listConstant, mapConstant } from '../typescript/data.ts'
import { constantOf, functionOf, typeOf } from '../typescript/build.ts'
import { wrap } from '../tsdoc/wrap.ts'
import { commentLines, laidOut, quotedItem } from '../typescript/laid-out.ts'
import type { Statement } from '../typescript/statement.ts'
import { urlOf } from './code-doc.ts'
import { isListed, type Scope, typedValue, valueLiteral } from './scope.ts'

/** The lists of a set's codes and names. */
export function lists(scope: Scope): readonly Statement[] {
  const { live, names, set, memberName } = scope
  // Former names too: a program that compares with one still compiles.
  const former = set.codes.flatMap((code) => [...(isListed(code) ? [] : [code.name]), ...code.aliases])
  return [
    ...valueList(scope),
    listConstant(
      {
        name: names.names,
        doc: `The names of the codes in use, in the order of {@link ${names.values}}.`,
        behind: ' as const',
      },
      live.map(({ name }) => literal(memberName(name))),
    ),
    typeOf(
      names.nameType,
      'The name of a code.',
      [
        ...(live.length === 0 ? [] : [`(typeof ${names.names})[number]`]),
        ...former.map((name) => literal(memberName(name))),
      ].join(' | '),
    ),
  ]
}

function valueList(scope: Scope): readonly Statement[] {
  const { live, names, set } = scope
  const type = `readonly ${names.type}[]`
  const doc = [
    'The codes in use, in ascending order.',
    ...(live.length < set.codes.length
      ? [`{@link ${names.guard}} accepts those that the docs no longer hold too.`]
      : []),
  ].join(' ')
  const values = live.map(({ value }) => valueLiteral(value))
  // Beside the type each item would be held against each code.
  if (isLong(values)) {
    const constant = { name: names.values, doc, value: `values as ${type}` }
    return [listConstant({ name: 'values' }, values), constantOf(constant)]
  }
  return [listConstant({ name: names.values, doc, ...listType(type, scope) }, values)]
}

/** A list has its type before it or behind it, as `typedValue` says. */
function listType(type: string, scope: Scope): Pick<DataParts, 'type' | 'behind'> {
  const { value: behind, ...before } = typedValue('', type, scope)
  return { ...before, behind }
}

/** The lookups from a code to its name, to its anchor and to its place on the web. */
export function lookups(scope: Scope): readonly Statement[] {
  return [...nameLookup(scope), ...anchorLookup(scope), ...(hasDocsUrls(scope) ? urlLookup(scope) : [])]
}

function nameLookup({ names, set, primitive, memberName }: Scope): readonly Statement[] {
  // TypeScript gives up on a Map of more than a thousand names, each with a type of its own (TS2590).
  const cases = set.codes.flatMap(({ value, name }) => [
    `    case ${quotedItem(valueLiteral(value))}:`,
    `      return ${quotedItem(literal(memberName(name)))}`,
  ])
  const unknown = `export function ${names.name}(code: ${primitive}): ${names.nameType} | undefined`
  const doc = `The name of a code: \`${memberName(set.codes[0]?.name ?? set.typeName)}\`.\n\n@param code - A code.\n@returns Its name; \`undefined\` for a code that is unknown here.`
  const declares = `export function ${names.name}`
  return [
    laidOut(
      [declares, declares, declares],
      [
        ...commentLines(wrap(doc)),
        `${declares}(code: ${names.type}): ${names.nameType}`,
        unknown,
        `${unknown} {`,
        '  switch (code) {',
        ...cases,
        '    default:',
        '      return undefined',
        '  }',
        '}',
      ],
    ),
  ]
}

function anchorLookup(scope: Scope): readonly Statement[] {
  return placeLookup(
    {
      name: scope.names.anchor,
      table: 'anchors',
      doc: 'The anchor of a code in the docs: what follows `#` in their URL.',
      what: 'anchor',
      placeOf: (code) => anchorOf(code, scope),
    },
    scope,
  )
}

function urlLookup(scope: Scope): readonly Statement[] {
  return placeLookup(
    {
      name: scope.names.docsUrl,
      table: 'urls',
      doc: 'Where the docs speak of a code.',
      what: 'URL',
      placeOf: (code) => urlOf(code, scope),
    },
    scope,
  )
}

/** Whether the docs are published, as far as anybody said. */
export function hasDocsUrls(scope: Scope): boolean {
  return scope.set.codes.some((code) => urlOf(code, scope) !== null)
}

interface PlaceLookup {
  readonly name: string
  /** The name of the table in the module, where one is needed. */
  readonly table: string
  readonly doc: string
  readonly what: string
  readonly placeOf: (code: Code) => string | null
}

function placeLookup({ name, table, doc, what, placeOf }: PlaceLookup, scope: Scope): readonly Statement[] {
  const { names, set, primitive } = scope
  const places = set.codes.map((code) => [code, placeOf(code)] as const)
  const prefix = commonPrefix(places)
  const signature = { parameters: [{ name: 'code', type: primitive }], returnType: 'string | undefined' }
  const isNone = places.every(([, place]) => place === null)
  const known = { parameters: [{ name: 'code', type: names.type }], returnType: 'string' }
  const hasAll = places.every(([, place]) => place !== null)
  const body =
    prefix === null
      ? `${table}.get(code)`
      : `${names.name}(code) === undefined ? undefined : \`${prefix}${set.type === 'string' ? '${code}' : '${String(code)}'}\``
  const entries = places.flatMap(([{ value }, place]) =>
    place === null ? [] : [[valueLiteral(value), literal(place)] as const],
  )
  return [
    ...(prefix === null && !isNone ? [mapConstant({ name: table, key: primitive, value: 'string' }, entries)] : []),
    functionOf({
      name,
      doc: `${doc}\n\n@returns Its ${what}; \`undefined\` ${hasAll ? 'for a code that is unknown here' : 'where it has none'}.`,
      ...signature,
      ...(hasAll ? { overloads: [known, signature] } : {}),
      // The signature stays when the docs lose their last anchor; the code is of no use then.
      ...(isNone ? { overloads: [signature], parameters: [] } : {}),
      body: [`return ${isNone ? 'undefined' : body}`],
    }),
  ]
}

/** The anchor in the source locale; where that has none, in the first locale that has one. */
function anchorOf({ locales }: Code, scope: Scope): string | null {
  return scope.locales.map((locale) => locales[locale]?.anchor ?? null).find((anchor) => anchor !== null) ?? null
}

/** What every place begins with, where the code is the whole rest of each. */
function commonPrefix(places: readonly (readonly [Code, string | null])[]): string | null {
  const prefixes = new Set(
    places.map(([{ value }, place]) =>
      place?.endsWith(String(value)) === true ? place.slice(0, -String(value).length) : null,
    ),
  )
  const [prefix = null] = prefixes
  return prefixes.size === 1 && prefix !== null && /^[\w.:/?#&=%~-]*$/.test(prefix) ? prefix : null
}
