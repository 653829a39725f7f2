import { StructureKind } from 'ts-morph'

import { literal } from '../doors/literal.ts'
import { documented, importOf, interfaceOf, propertyOf } from '../typescript/build.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { errorGuard } from './error-guard.ts'
import type { Scope } from './scope.ts'
import { ownName, singleType } from './single.ts'

/**
 * `errors.ts`: an error that carries a code.
 *
 * @param scope - The set.
 * @returns The file, where the config asks for it.
 */
export function errorsFile(scope: Scope): readonly TypeScriptFile[] {
  const { names, extension, settings } = scope
  if (!settings.errors) return []
  return [
    {
      path: `${names.folder}/errors.ts`,
      statements: [
        importOf(`./codes${extension}`, [`type ${names.type}`, names.anchor, names.name, `type ${names.nameType}`]),
        importOf(`./messages${extension}`, [`type ${names.localeType}`, names.message]),
        ...(settings.response === null ? [] : [importOf(`./responses${extension}`, [names.responseData], true)]),
        optionsType(scope),
        errorClass(scope),
        singleType(names),
        errorGuard(names),
      ],
    },
  ]
}

/** `data` of an error: what the response's was, where the config says what that is. */
function dataOf({ settings, names }: Scope): string {
  return settings.response === null ? 'unknown' : `${names.responseData}<${ownName('C', names)}> | undefined`
}

/** The type parameter of the code, and its use: only the response's data depends on it. */
function optionsCode({ settings, names }: Scope): { readonly typeParameters: readonly string[]; readonly use: string } {
  const code = ownName('C', names)
  return settings.response === null
    ? { typeParameters: [], use: names.errorOptions }
    : { typeParameters: [`${code} extends ${names.type} = ${names.type}`], use: `${names.errorOptions}<${code}>` }
}

function optionsType(scope: Scope): Statement {
  const { names, sourceLocale } = scope
  return interfaceOf({
    name: names.errorOptions,
    doc: `What an {@link ${names.error}} carries beside its code.`,
    typeParameters: optionsCode(scope).typeParameters,
    properties: [
      { name: 'data?', type: dataOf(scope), doc: 'What the response carried.' },
      {
        name: 'locale?',
        type: `${names.localeType} | undefined`,
        doc: `The locale of \`localizedMessage\`: \`${sourceLocale}\` by default.`,
      },
      { name: 'cause?', type: 'unknown', doc: 'What led to the error: the response, or another error.' },
    ],
  })
}

function errorClass(scope: Scope): Statement {
  const { names, sourceLocale, locales } = scope
  const logLocale = locales.find((locale) => locale === 'en') ?? sourceLocale
  const code = ownName('C', names)
  return {
    kind: StructureKind.Class,
    ...documented(
      `An error that the API reported with a code. \`message\` is in \`${logLocale}\`, for logs; \`localizedMessage\` is for users.`,
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
      propertyOf({ name: 'data', type: dataOf(scope), doc: 'What the response carried.' }),
      propertyOf({ name: 'localizedMessage', type: 'string', doc: 'The message in the locale of the user.' }),
    ],
    ctors: [
      {
        ...documented('@param code - The code.\n@param options - What is known beside it.'),
        parameters: [
          { name: 'code', type: code },
          { name: '{ data, locale, ...options }', type: optionsCode(scope).use, initializer: '{}' },
        ],
        statements: [
          `super(${names.message}(code, ${literal(logLocale)}), options)`,
          `this.name = ${names.name}(code)`,
          'this.code = code',
          `this.anchor = ${names.anchor}(code)`,
          'this.data = data',
          `this.localizedMessage = ${names.message}(code, locale)`,
        ],
      },
    ],
    methods: [
      {
        ...documented('What `JSON.stringify` writes: the error without its stack and its cause.'),
        name: 'toJSON',
        returnType: `Pick<${names.error}<${code}>, 'name' | 'code' | 'anchor' | 'data' | 'message' | 'localizedMessage'>`,
        statements: [
          'const { name, code, anchor, data, message, localizedMessage } = this',
          'return { name, code, anchor, data, message, localizedMessage }',
        ],
      },
    ],
  }
}
