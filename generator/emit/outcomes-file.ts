import type { Code, Outcome } from '../model/types.ts'
import { comment, prose } from './doors/comment.ts'
import { identifier } from './doors/identifier.ts'
import { type Scope, typedValue, typeReference, unionOf, valueLiteral } from './set/scope.ts'
import { constantOf, functionOf, importOf, interfaceOf, typeOf } from './typescript/build.ts'
import { listOf } from './typescript/data.ts'
import { written } from './typescript/laid-out.ts'
import type { Statement, TypeScriptFile } from './typescript/statement.ts'

/** What a call can return, and the set of its codes. */
interface Call {
  readonly outcome: Outcome
  readonly scope: Scope
  readonly codes: readonly Code[]
}

/**
 * `outcomes.ts`: which codes single calls can return.
 *
 * @param outcomes - The calls.
 * @param scopes - The sets.
 * @returns For each call a type and a tuple of its codes; a map of all calls, and one guard. No file where there is no call.
 */
export function outcomesFile(outcomes: readonly Outcome[], scopes: readonly Scope[]): readonly TypeScriptFile[] {
  const calls = outcomes.flatMap((outcome): readonly Call[] => {
    const scope = scopes.find(({ set }) => set.id === outcome.set)
    const values = new Set(outcome.codes.map(({ value }) => value))
    const codes = scope?.set.codes.filter(({ value }) => values.has(value)) ?? []
    return scope === undefined || codes.length === 0 ? [] : [{ outcome, scope, codes }]
  })
  if (calls.length === 0) return []
  return [{ path: 'outcomes.ts', statements: [...imports(calls), ...calls.flatMap(ofCall), ...ofAllCalls(calls)] }]
}

function imports(calls: readonly Call[]): readonly Statement[] {
  const scopes = new Set(calls.map(({ scope }) => scope))
  return [...scopes]
    .filter(({ settings }) => settings.enumStyle !== 'union')
    .map(({ names, extension }) => importOf(`./${names.folder}/codes${extension}`, [names.type], true))
}

function ofCall(call: Call): readonly Statement[] {
  const { outcome, scope, codes } = call
  const tuple = `readonly [${codes.map((code) => typeReference(code, scope)).join(', ')}]`
  return [
    typeOf(identifier(outcome.typeName), docOf(call), unionOf(codes, scope)),
    constantOf({
      name: listName(outcome),
      doc: `The codes that {@link ${outcome.typeName}} is one of, in ascending order.`,
      ...typedValue(listOf(codes.map(({ value }) => valueLiteral(value))), tuple, scope),
    }),
  ]
}

/** “createCampaign” as its page calls it, and what each code means there. */
function docOf({ outcome, scope, codes }: Call): string {
  const { settings, sourceLocale, memberName, names } = scope
  const lines = codes.flatMap((code) => {
    const { locales = {} } = outcome.codes.find(({ value }) => value === code.value) ?? {}
    const said = [settings.tsdoc, sourceLocale].flatMap((locale) => locales[locale]?.summary ?? [])[0]
    const own =
      settings.enumStyle === 'union' ? prose(`\`${code.raw}\``) : `{@link ${names.type}.${memberName(code.name)}}`
    return said === undefined || said === '' ? [] : [`- ${own}: ${prose(said).replaceAll('\n', ' ')}`]
  })
  const title = outcome.title ?? outcome.file
  return [`What “${prose(title).replaceAll('\n', ' ')}” can return.`, lines.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n')
}

function ofAllCalls(calls: readonly Call[]): readonly Statement[] {
  const outcomes = calls.map(({ outcome }) => outcome)
  return [
    interfaceOf({
      name: 'Outcomes',
      doc: 'The code that each call returns, by the name of the call.',
      properties: outcomes.map(({ id, typeName }) => ({ name: identifier(id), type: typeName })),
    }),
    mapOfCalls(outcomes),
    functionOf({
      name: 'isOutcome',
      doc: `Tells whether a value is one of the codes that a call can return: \`isOutcome(${outcomes[0] === undefined ? 'codes' : listName(outcomes[0])}, code)\`. Never throws.\n\n@param codes - The codes of the call.\n@param value - Anything.`,
      typeParameters: ['Code'],
      parameters: [
        { name: 'codes', type: 'readonly Code[]' },
        { name: 'value', type: 'unknown' },
      ],
      returnType: 'value is Code',
      body: ['return codes.some((code) => code === value)'],
    }),
  ]
}

function mapOfCalls(outcomes: readonly Outcome[]): Statement {
  return written(
    [
      'export const outcomes',
      ...outcomes.map((outcome) => `outcomes.${identifier(outcome.id)} = ${listName(outcome)}`),
    ],
    [
      comment('The codes that each call can return, by the name of the call.'),
      'export const outcomes: { readonly [Call in keyof Outcomes]: readonly Outcomes[Call][] } = {',
      ...outcomes.map((outcome) => `${identifier(outcome.id)}: ${listName(outcome)},`),
      '}',
    ],
  )
}

/** `campaignCreateCodes` of `CampaignCreateCode`. */
function listName({ id, typeName }: Outcome): string {
  return identifier(`${id.slice(0, 1)}${typeName.slice(1)}s`)
}
