import { type MethodDeclarationStructure, type OptionalKind, StructureKind } from 'ts-morph'

import type { ResponseFields } from '../../config/response-fields.ts'
import { documented, importOf, interfaceOf, propertyOf } from '../typescript/build.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { errorGuard } from './error-guard.ts'
import { hasDocsUrls } from './lookups.ts'
import { accessTo } from './response-shape.ts'
import { responseOf } from './response-type.ts'
import type { Scope } from './scope.ts'
import { ownName, singleType } from './single.ts'

/**
 * `errors.ts`: an error that carries a code. It imports no message: whoever shows it looks the message up, in the language
 * of the user and from the catalog that the program has.
 *
 * @param scope - The set.
 * @returns The file, where the config asks for it.
 */
export function errorsFile(scope: Scope): readonly TypeScriptFile[] {
  const { names, extension, settings } = scope
  const { response, errors } = settings
  if (!errors) return []
  const types = response === null ? [] : [names.response, ...(response.data === undefined ? [] : [names.responseData])]
  const lookups = [names.anchor, names.name, ...(hasDocsUrls(scope) ? [names.docsUrl] : [])]
  return [
    {
      path: `${names.folder}/errors.ts`,
      statements: [
        importOf(`./codes${extension}`, [`type ${names.type}`, `type ${names.nameType}`, ...lookups]),
        ...(types.length === 0 ? [] : [importOf(`./responses${extension}`, types, true)]),
        optionsType(scope),
        errorClass(scope),
        singleType(names),
        errorGuard(names),
      ],
    },
  ]
}

/** Whether the config says what the data of a response are. */
function hasData({ settings }: Scope): boolean {
  return settings.response?.data !== undefined
}

/** `data` of an error: what the response's was, where the config says what that is. */
function dataOf(scope: Scope): string {
  return hasData(scope) ? `${scope.names.responseData}<${ownName('C', scope.names)}> | undefined` : 'unknown'
}

/** The type parameter of the code, and its use: only the response's data depends on it. */
function optionsCode(scope: Scope): { readonly typeParameters: readonly string[]; readonly use: string } {
  const { names } = scope
  const code = ownName('C', names)
  return hasData(scope)
    ? { typeParameters: [`${code} extends ${names.type} = ${names.type}`], use: `${names.errorOptions}<${code}>` }
    : { typeParameters: [], use: names.errorOptions }
}

function optionsType(scope: Scope): Statement {
  const { names } = scope
  return interfaceOf({
    name: names.errorOptions,
    doc: `What an {@link ${names.error}} carries beside its code.`,
    typeParameters: optionsCode(scope).typeParameters,
    properties: [
      { name: 'data?', type: dataOf(scope), doc: 'What the response carried.' },
      { name: 'serverMessage?', type: 'string | undefined', doc: 'What the server said, in words.' },
      { name: 'cause?', type: 'unknown', doc: 'What led to the error: the response, or another error.' },
    ],
  })
}

function errorClass(scope: Scope): Statement {
  const { names, primitive, settings } = scope
  const { response } = settings
  const code = ownName('C', names)
  const docsUrl = hasDocsUrls(scope)
  const shown = ['name', 'code', 'anchor', ...(docsUrl ? ['docsUrl'] : []), 'data', 'message', 'serverMessage']
  const label = `${names.type} \${${primitive === 'number' ? 'String(code)' : 'code'}}`
  return {
    kind: StructureKind.Class,
    ...documented(
      `An error that the API reported with a code. \`message\` is for logs; users are shown \`${names.message}(error.code)\`, in their language.`,
    ),
    isExported: true,
    name: names.error,
    typeParameters: [`${code} extends ${names.type} = ${names.type}`],
    extends: 'Error',
    properties: [
      {
        ...propertyOf({ name: 'name', type: names.nameType, doc: 'The name of the code, as a `DOMException` has it.' }),
        hasOverrideKeyword: true,
      },
      propertyOf({ name: 'code', type: code, doc: 'The code.' }),
      propertyOf({ name: 'anchor', type: 'string | undefined', doc: 'The anchor of the code in the docs.' }),
      ...(docsUrl
        ? [propertyOf({ name: 'docsUrl', type: 'string | undefined', doc: 'Where the docs speak of the code.' })]
        : []),
      propertyOf({ name: 'data', type: dataOf(scope), doc: 'What the response carried.' }),
      propertyOf({ name: 'serverMessage', type: 'string | undefined', doc: 'What the server said, in words.' }),
    ],
    ctors: [
      {
        ...documented('@param code - The code.\n@param options - What is known beside it.'),
        parameters: [
          { name: 'code', type: code },
          { name: '{ data, serverMessage, ...options }', type: optionsCode(scope).use, initializer: '{}' },
        ],
        statements: [
          `super(serverMessage === undefined ? \`${label}\` : \`${label}: \${serverMessage}\`, options)`,
          `this.name = ${names.name}(code)`,
          'this.code = code',
          `this.anchor = ${names.anchor}(code)`,
          ...(docsUrl ? [`this.docsUrl = ${names.docsUrl}(code)`] : []),
          'this.data = data',
          'this.serverMessage = serverMessage',
        ],
      },
    ],
    methods: [
      ...(response === null ? [] : [fromResponse(response, scope)]),
      {
        ...documented('What `JSON.stringify` writes: the error without its stack and its cause.'),
        name: 'toJSON',
        // Open: a property more, such as `docsUrl`, is no other type.
        returnType: 'Readonly<Record<string, unknown>>',
        statements: [`const { ${shown.join(', ')} } = this`, `return { ${shown.join(', ')} }`],
      },
    ],
  }
}

/** The way from a response to its error. */
function fromResponse(fields: ResponseFields, { names }: Scope): OptionalKind<MethodDeclarationStructure> {
  const code = ownName('C', names)
  const read = (field: string): string => accessTo('response', field, fields)
  const { data, message } = fields
  const options = [
    ...(data === undefined ? [] : [`data: ${read(data)}`]),
    ...(message === undefined ? [] : [`serverMessage: ${read(message)} ?? undefined`]),
    'cause: response',
  ]
  return {
    name: 'from',
    isStatic: true,
    overloads: [
      {
        ...documented('The error that a response reports.\n\n@param response - A response with a known code.'),
        isStatic: true,
        typeParameters: [`${code} extends ${names.type}`],
        parameters: [{ name: 'response', type: responseOf(fields, code, 'unknown', names) }],
        returnType: `${names.error}<${code}>`,
      },
    ],
    parameters: [{ name: 'response', type: names.response }],
    returnType: names.error,
    statements: [`return new this(${read(fields.code)}, { ${options.join(', ')} })`],
  }
}
