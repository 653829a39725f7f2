import { describe, expect, test } from 'vitest'

import type { EnumStyle } from '../../generator/config/settings.ts'
import { load, problems } from './compile.ts'
import { filesOf, textOf, two } from './emitted.ts'
import { code, model, set } from './model.ts'

describe('spelling', () => {
  const spelled = { members: { casing: 'CONSTANT_CASE', prefix: 'E_', suffix: '_X' } } as const

  test('of members', async () => {
    const codes = textOf(await filesOf(two, {}, spelled), 'api-code/codes.ts')
    expect(codes).toContain('E_LOGIN_FAILED_X = 8,')
    expect(codes).toContain("apiCodeNames = ['E_OK_X', 'E_LOGIN_FAILED_X'] as const")
  })

  test('of exports', async () => {
    const files = await filesOf(
      two,
      {},
      { constants: true, exports: { casing: 'snake_case', prefix: 'Acme', suffix: 'Enum' } },
    )
    const codes = textOf(files, 'api-code/codes.ts')
    expect(codes).toContain('export enum AcmeApiCodeEnum {')
    expect(codes).toContain('export function is_acme_api_code_enum(')
    expect(codes).toContain('export const acme_api_code_enum_ok: AcmeApiCodeEnum.Ok = 0')
    expect(problems(files)).toEqual([])
  })
})

describe('constants', () => {
  test.each<EnumStyle>(['enum', 'const', 'union'])('have the former names too, in the style %s', async (enumStyle) => {
    const given = model([
      set([code(0, 'Ok', { aliases: ['Success'] })]),
      set([code('A', 'Accepted', { aliases: ['Taken'] })], { id: 'sms', typeName: 'Sms', type: 'string' }),
    ])
    const files = await filesOf(given, {}, { constants: true, enumStyle })
    expect(textOf(files, 'api-code/codes.ts')).toContain(
      '/** @deprecated Renamed to {@link API_CODE_OK}. */\nexport const API_CODE_SUCCESS: typeof API_CODE_OK = API_CODE_OK\n',
    )
    expect(problems(files, {}, { isolatedDeclarations: true })).toEqual([])
    expect(await load(files)).toMatchObject({ API_CODE_OK: 0, API_CODE_SUCCESS: 0, SMS_TAKEN: 'A' })
  })
})
