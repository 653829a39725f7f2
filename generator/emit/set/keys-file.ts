import { literal } from '../doors/literal.ts'
import { constantOf, functionOf, importOf, interfaceOf, typeOf } from '../typescript/build.ts'
import { mapOf } from '../typescript/data.ts'
import type { Statement, TypeScriptFile } from '../typescript/statement.ts'
import { noticeOf } from './notice.ts'
import { type Scope, valueLiteral } from './scope.ts'
import { ownName } from './single.ts'

/**
 * `keys.ts`: the way from a code to its key in the catalogs, with the key's type.
 *
 * @param scope - The set.
 * @returns The file, where the config asks for catalogs of other libraries.
 */
export function keysFile(scope: Scope): readonly TypeScriptFile[] {
  const { names, extension, catalogKeys, primitive } = scope
  if (catalogKeys === null) return []
  const isRegular = [...catalogKeys].every(([value, key]) => key === scope.set.id + String(value))
  return [
    {
      path: `${names.folder}/keys.ts`,
      // `String(code)` would lose the type of the code.
      ...(isRegular && primitive === 'number' ? noticeOf(['restrict-template-expressions']) : {}),
      statements: [
        importOf(`./codes${extension}`, [names.type], true),
        ...(isRegular ? written(scope) : listed(catalogKeys, scope)),
      ],
    },
  ]
}

const doc = 'The key of a code in the catalogs.\n\n@param code - A code.'

/** Every key is the set and the code. */
function written({ names, set }: Scope): readonly Statement[] {
  const code = ownName('C', names)
  return [
    typeOf(names.keyType, 'The keys of the codes in the catalogs.', `\`${set.id}\${${code}}\``, [
      `${code} extends ${names.type} = ${names.type}`,
    ]),
    functionOf({
      name: names.key,
      doc,
      typeParameters: [`${code} extends ${names.type}`],
      parameters: [{ name: 'code', type: code }],
      returnType: `${names.keyType}<${code}>`,
      body: [`return \`${set.id}\${code}\``],
    }),
  ]
}

/** Some codes have signs that a key cannot have. */
function listed(keys: NonNullable<Scope['catalogKeys']>, { names, primitive }: Scope): readonly Statement[] {
  const code = ownName('C', names)
  const entries = [...keys].map(([value, key]) => [value, literal(key)] as const)
  const unknown = { parameters: [{ name: 'code', type: primitive }], returnType: 'string | undefined' }
  return [
    interfaceOf({
      name: names.keyType,
      doc: 'The keys of the codes in the catalogs.',
      properties: entries.map(([value, key]) => ({ name: literal(String(value)), type: key })),
    }),
    constantOf({
      name: 'keys',
      type: `ReadonlyMap<${primitive}, string>`,
      value: mapOf(entries.map(([value, key]) => [valueLiteral(value), key] as const)),
    }),
    functionOf({
      name: names.key,
      doc,
      overloads: [
        {
          typeParameters: [`${code} extends ${names.type}`],
          parameters: [{ name: 'code', type: code }],
          returnType: `${names.keyType}[\`\${${code}}\`]`,
        },
      ],
      ...unknown,
      body: ['return keys.get(code)'],
    }),
  ]
}
