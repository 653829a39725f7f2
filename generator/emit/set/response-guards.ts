import type { ResponseFields } from '../../config/settings.ts'
import { literal } from '../doors/literal.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { checkOf } from './data-check.ts'
import type { Kind } from './facets.ts'
import type { DataGroup } from './response-type.ts'
import { type Scope, valueLiteral } from './scope.ts'

/** The guard of the response, and what it needs. */
export function responseGuard(
  fields: ResponseFields,
  groups: readonly DataGroup[],
  scope: Scope,
): readonly Statement[] {
  const { names } = scope
  const data = access(fields.data)
  const checks = dataCheck(groups, scope)
  const tests = [
    ...[fields.code, fields.data, fields.message].map((field) => `Object.hasOwn(value, ${literal(field)})`),
    `${names.guard}(${access(fields.code)})`,
    `typeof ${access(fields.message)} === 'string'`,
    ...(checks.length === 0 ? [] : [`canHold(${access(fields.code)}, ${data})`]),
  ]
  return [
    ...checks,
    functionOf({
      name: names.responseGuard,
      doc: `Tells whether a value is a response of the API with a known code: an object with fields of its own and of the right types. Never throws. What \`Data\` stands for is not looked at.\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.response}`,
      body: [
        `try {
          if (typeof value !== 'object' || value === null) return false
          const body: Partial<Record<keyof ${names.response}, unknown>> = value
          return ${tests.join(' && ')}
        } catch {
          // A getter or a Proxy threw.
          return false
        }`,
      ],
    }),
  ]
}

/** A type and a guard for the responses of one kind. */
export function kindResponse(kind: Kind, fields: ResponseFields, { names }: Scope): readonly Statement[] {
  const what = `a response whose code is of the kind \`${kind.word}\``
  return [
    typeOf(kind.response, `A${what.slice(1)}.`, `${names.response}<Data, ${kind.type}>`, ['Data = unknown']),
    functionOf({
      name: kind.responseGuard,
      doc: `Tells whether a value is ${what}. Never throws.\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${kind.response}`,
      body: [`return ${names.responseGuard}(value) && ${kind.guard}(${access(fields.code, 'value')})`],
    }),
  ]
}

function dataCheck(groups: readonly DataGroup[], { primitive }: Scope): readonly Statement[] {
  const cases = groups.flatMap(({ codes, data }) => {
    const check = data === null ? null : checkOf(data, 'data')
    return check === null
      ? []
      : [`${codes.map(({ value }) => `case ${valueLiteral(value)}:`).join('\n')} return ${check}`]
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

function access(field: string, owner = 'body'): string {
  return /^[A-Za-z_$][\w$]*$/.test(field) ? `${owner}.${field}` : `${owner}[${literal(field)}]`
}
