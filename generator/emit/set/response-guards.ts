import type { ResponseFields } from '../../config/settings.ts'
import { literal } from '../doors/literal.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { checkOf } from './data-check.ts'
import type { Kind } from './kinds.ts'
import { openResponses } from './open-responses.ts'
import type { DataGroup } from './response-type.ts'
import { type Scope, valueLiteral } from './scope.ts'
import { ownName } from './single.ts'

/** The guard of the response, and what it and the other guards of responses need. */
export function responseGuard(
  fields: ResponseFields,
  groups: readonly DataGroup[],
  scope: Scope,
): readonly Statement[] {
  const { names } = scope
  const checks = dataCheck(groups, scope)
  return [
    ...checks,
    fieldReader(fields, checks.length > 0),
    functionOf({
      name: 'isMessage',
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: 'boolean',
      body: ["return value === undefined || value === null || typeof value === 'string'"],
    }),
    codeReader(checks.length > 0, scope),
    functionOf({
      name: names.responseGuard,
      doc: `Tells whether a value is a response of the API with a known code, and data of the type that is declared for it. Never throws. What \`${ownName('T', names)}\` stands for is not looked at; a message may be missing. {@link ${names.parseResponse}} keeps the responses of a newer server.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.response}`,
      body: ['return codeOf(value) !== undefined'],
    }),
    ...openResponses(fields, checks.length > 0, scope),
  ]
}

/** A type and a guard for the responses of one kind. */
export function kindResponse(kind: Kind, { names }: Scope): readonly Statement[] {
  const data = ownName('T', names)
  const what = `a response whose code is of the kind \`${kind.word}\``
  return [
    typeOf(kind.response, `A${what.slice(1)}.`, `${names.response}<${data}, ${kind.type}>`, [`${data} = unknown`]),
    functionOf({
      name: kind.responseGuard,
      doc: `Tells whether a value is ${what}. Never throws.\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${kind.response}`,
      body: [`return ${kind.guard}(codeOf(value))`],
    }),
  ]
}

/** What reads the fields of a response, each once. */
function fieldReader(fields: ResponseFields, hasDataCheck: boolean): Statement {
  const read = [
    { field: fields.code, name: 'code' },
    ...(hasDataCheck ? [{ field: fields.data, name: 'data' }] : []),
    { field: fields.message, name: 'message' },
  ]
  const union = (texts: readonly string[]): string => texts.map(literal).join(' | ')
  return functionOf({
    name: 'fieldsOf',
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `Partial<Record<${union(read.map(({ name }) => name))}, unknown>>`,
    body: [
      `try {
        if (typeof value !== 'object' || value === null || !Object.hasOwn(value, ${literal(fields.code)})) return {}
        const fields: Partial<Record<${union(read.map(({ field }) => field))}, unknown>> = value
        // Read once: a getter may answer differently the next time.
        return { ${read.map(({ field, name }) => `${name}: fields${accessTo(field)}`).join(', ')} }
      } catch {
        // A getter or a Proxy threw.
        return {}
      }`,
    ],
  })
}

function accessTo(field: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? `.${field}` : `[${literal(field)}]`
}

/** What tells the code of a response that is one. */
function codeReader(hasDataCheck: boolean, { names }: Scope): Statement {
  return functionOf({
    name: 'codeOf',
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `${names.type} | undefined`,
    body: [
      `const { code, ${hasDataCheck ? 'data, ' : ''}message } = fieldsOf(value)`,
      `return ${names.guard}(code) && ${hasDataCheck ? 'canHold(code, data) && ' : ''}isMessage(message) ? code : undefined`,
    ],
  })
}

function dataCheck(groups: readonly DataGroup[], { primitive, memberName }: Scope): readonly Statement[] {
  const cases = groups.flatMap(({ codes, data }) => {
    const check = data === null ? null : checkOf(data, 'data')
    return check === null
      ? []
      : [...codes.map(({ value, name }) => `case ${valueLiteral(value)}: // ${memberName(name)}`), `return ${check}`]
  })
  if (cases.length === 0) return []
  return [
    functionOf({
      name: 'canHold',
      parameters: [
        { name: 'code', type: primitive },
        { name: 'data', type: 'unknown' },
      ],
      returnType: 'boolean',
      body: [`switch (code) {\n${cases.join('\n')}\ndefault: return true\n}`],
    }),
  ]
}
