import { expect, it } from 'vitest'
import type { EnumStyle } from '../../generator/config/settings.ts'
import { load } from '../emit/compile.ts'
import { createCompiler } from './compiler.ts'
import { page } from './docs.ts'
import { run } from './repository.ts'

const registry = `apiCode:
  8: { name: LoginFailed, was: [AuthError, BadLogin] }
  9: { name: Gone, was: [Left], status: removed, last: { en: { text: It is gone. } } }
`
const docs = { 'en/api-codes.md': page('Codes', ['Code', 'Description'], [['8', 'Login failed.']]) }

const program = `
import { ApiCode, apiCodeName, apiCodeMessage, type ApiCodeName } from '/generated/index.js'
export const codes: readonly ApiCode[] = [ApiCode.LoginFailed, ApiCode.AuthError, ApiCode.BadLogin, ApiCode.Gone, ApiCode.Left]
export const names: readonly ApiCodeName[] = ['LoginFailed', 'AuthError', 'BadLogin', 'Gone', 'Left']
export const text: string = apiCodeMessage(ApiCode.Left) + apiCodeName(ApiCode.AuthError)
`

const withoutMembers = program
  .replace('import { ApiCode,', 'import { type ApiCode,')
  .replace(/\[ApiCode\..*\]/, '[8, 9]')
  .replace('(ApiCode.Left)', '(9)')
  .replace('(ApiCode.AuthError)', '(8)')

it.each<[EnumStyle, string]>([
  ['enum', program],
  ['const', program],
  ['union', withoutMembers],
])(
  'former names and removed codes still compile and run in the style %s, and lookups give the new name',
  async (enumStyle, text) => {
    const { files, diagnostics } = await run({ docs, registry, config: { enumStyle } })
    expect(diagnostics).toEqual([])
    const sources = files.filter(({ path }) => path.endsWith('.ts'))
    const compiled = new Map([
      ...sources.map((file) => [`/generated/${file.path}`, file.text] as const),
      ['/main.ts', text] as const,
    ])
    expect([...createCompiler().problems(compiled)]).toEqual([])
    const module = await load(sources)
    const call = (name: string, value: unknown): unknown => {
      const exported = module[name]
      return typeof exported === 'function' ? Reflect.apply(exported, undefined, [value]) : exported
    }
    expect([8, 9].map((value) => call('apiCodeName', value))).toEqual(['LoginFailed', 'Gone'])
    expect(call('apiCodeMessage', 9)).toBe('It is gone.')
    expect([module.apiCodeValues, module.apiCodeNames]).toEqual([[8], ['LoginFailed']])
    if (enumStyle === 'enum')
      expect(module.ApiCode).toMatchObject({ 8: 'LoginFailed', 9: 'Gone', AuthError: 8, Left: 9 })
    const declared = files.find(({ path }) => path === 'api-code/codes.ts')?.text ?? ''
    const tags = { enum: 4, const: 4, union: 1 } as const
    expect(declared.match(/@deprecated/g)).toHaveLength(tags[enumStyle])
  },
)
