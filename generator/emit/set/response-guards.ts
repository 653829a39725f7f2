import type { ResponseFields } from '../../config/response-fields.ts'
import { prose } from '../doors/comment.ts'
import { functionOf, typeOf } from '../typescript/build.ts'
import type { Statement } from '../typescript/statement.ts'
import { checkOf } from './data-check.ts'
import type { Kind } from './kinds.ts'
import { openResponses } from './open-responses.ts'
import { type Looked, readNames, readOf } from './response-shape.ts'
import { type DataGroup, responseOf } from './response-type.ts'
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
  const looked = { data: checks.length > 0, message: fields.message !== undefined }
  return [
    ...checks,
    ...fieldReaders(fields, looked),
    ...(looked.message ? [messageCheck] : []),
    codeReader(looked, scope),
    functionOf({
      name: names.responseGuard,
      doc: `Tells whether a value is a response of the API with a known code${looked.data ? ', and data of the type that is declared for it' : ''}. Never throws.${fields.data === undefined ? '' : ` What \`${ownName('T', names)}\` stands for is not looked at${looked.message ? '; a message may be missing' : ''}.`} {@link ${names.parseResponse}} keeps the responses of a newer server${fields.as === undefined ? '' : ', and reads codes that are sent as text'}.`,
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.response}`,
      body: ['return codeOf(value) !== undefined'],
    }),
    ...openResponses(fields, looked, scope),
  ]
}

/** A type and a guard for the responses of one kind. */
export function kindResponse(kind: Kind, fields: ResponseFields, { names }: Scope): readonly Statement[] {
  const data = ownName('T', names)
  const what = `a response whose code is of the kind ${prose(`\`${kind.word}\``)}`
  return [
    typeOf(
      kind.response,
      `A${what.slice(1)}.`,
      responseOf(fields, kind.type, data, names),
      fields.data === undefined ? [] : [`${data} = unknown`],
    ),
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
function fieldReaders(fields: ResponseFields, looked: Looked): readonly Statement[] {
  const { data, message } = fields
  const read = [
    `code: ${readOf('value', fields.code)}`,
    ...(looked.data && data !== undefined ? [`data: ${readOf('value', data)}`] : []),
    ...(message === undefined ? [] : [`message: ${readOf('value', message)}`]),
  ]
  return [
    functionOf({
      name: 'fieldOf',
      parameters: [
        { name: 'value', type: 'unknown' },
        { name: 'name', type: 'string' },
      ],
      returnType: 'unknown',
      body: [
        "return typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined",
      ],
    }),
    functionOf({
      name: 'fieldsOf',
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `{ ${readNames(looked)
        .map((name) => `readonly ${name}?: unknown`)
        .join('; ')} }`,
      body: [
        `try {
        // Read once: a getter may answer differently the next time.
        return { ${read.join(', ')} }
      } catch {
        // A getter or a Proxy threw.
        return {}
      }`,
      ],
    }),
  ]
}

const messageCheck = functionOf({
  name: 'canBeMessage',
  parameters: [{ name: 'value', type: 'unknown' }],
  returnType: 'boolean',
  body: ["return value === undefined || value === null || typeof value === 'string'"],
})

/** What tells the code of a response that is one. */
function codeReader(looked: Looked, { names }: Scope): Statement {
  const tests = [
    `${names.guard}(code)`,
    ...(looked.data ? ['canHold(code, data)'] : []),
    ...(looked.message ? ['canBeMessage(message)'] : []),
  ]
  return functionOf({
    name: 'codeOf',
    parameters: [{ name: 'value', type: 'unknown' }],
    returnType: `${names.type} | undefined`,
    body: [
      `const { ${readNames(looked).join(', ')} } = fieldsOf(value)`,
      `return ${tests.join(' && ')} ? code : undefined`,
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
      body: [
        `try {
        switch (code) {\n${cases.join('\n')}\ndefault: return true\n}
      } catch {
        // A getter or a Proxy within the data threw.
        return false
      }`,
      ],
    }),
  ]
}
