import type { ResponseFields } from '../../config/settings.ts'
import { literal } from '../doors/literal.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import { listOf } from '../typescript/data.ts'
import type { Statement } from '../typescript/statement.ts'
import { checkOf } from './data-check.ts'
import type { Kind } from './kinds.ts'
import type { DataGroup } from './response-type.ts'
import { type Scope, valueLiteral } from './scope.ts'
import { ownName } from './single.ts'

/** The guard of the response, and what it and the guards of the kinds need. */
export function responseGuard(
  fields: ResponseFields,
  groups: readonly DataGroup[],
  scope: Scope,
): readonly Statement[] {
  const { names } = scope
  return [
    ...codeReader(fields, groups, scope),
    functionOf({
      name: names.responseGuard,
      doc: `Tells whether a value is a response of the API with a known code: an object with fields of its own and of the right types. Never throws. What \`${ownName('T', names)}\` stands for is not looked at.\n\n@param value - Anything.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.response}`,
      body: ['return codeOf(value) !== undefined'],
    }),
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

/** What tells the code of a response, from its fields and no more than once from each. */
function codeReader(fields: ResponseFields, groups: readonly DataGroup[], scope: Scope): readonly Statement[] {
  const { names } = scope
  const checks = dataCheck(groups, scope)
  const tests = [
    `${names.guard}(code)`,
    "typeof message === 'string'",
    ...(checks.length === 0 ? [] : ['canHold(code, data)']),
  ]
  const reads = [
    binding(fields.code, 'code'),
    ...(checks.length === 0 ? [] : [binding(fields.data, 'data')]),
    binding(fields.message, 'message'),
  ]
  const own = [fields.code, fields.data, fields.message].map(literal)
  return [
    ...checks,
    functionOf({
      name: 'codeOf',
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `${names.type} | undefined`,
      body: [
        `try {
          if (typeof value !== 'object' || value === null) return undefined
          if (!${listOf(own)}.every((field) => Object.hasOwn(value, field))) return undefined
          // Read once: a getter may answer differently the next time.
          const { ${reads.join(', ')} }: Partial<Record<keyof ${names.response}, unknown>> = value
          return ${tests.join(' && ')} ? code : undefined
        } catch {
          // A getter or a Proxy threw.
          return undefined
        }`,
      ],
    }),
  ]
}

function binding(field: string, name: string): string {
  return field === name ? name : `${literal(field)}: ${name}`
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
