import { describe, expect, it } from 'vitest'
import { resolveSettings } from '../../generator/config/resolve-settings.ts'
import { readTables } from '../../generator/docs/read-tables.ts'
import { identifySets } from '../../generator/model/identity/identify-sets.ts'
import { setId, setIdOfPath, typeNameOf } from '../../generator/model/identity/set-names.ts'

const settings = resolveSettings({
  docs: '{locale}/*.md',
  locales: { source: 'kk' },
  sets: { smsStatus: { typeName: 'DeliveryStatus' } },
})

interface Source {
  readonly locale: string
  readonly path: string
  readonly text: string
}

function identify(sources: readonly Source[]): readonly string[] {
  const tables = sources.flatMap(
    ({ locale, path, text }) => readTables({ file: `${locale}/${path}`, path, locale, text }, settings).value,
  )
  return identifySets(tables, settings, new Map()).value.tables.map(
    ({ locale, id, typeName, origin }) => `${locale}:${origin.line} ${id} ${typeName}`,
  )
}

const table = (prefix: string | null, ...codes: readonly number[]): string => {
  const cell = (code: number): string =>
    prefix === null ? `${code}` : `<span data-anchor="${prefix}-${code}">${code}</span>`
  return `Код | Сипаттама\n---|---\n${codes.map((code) => `${cell(code)} | Мәтін ${code}\n`).join('')}`
}

describe('identifySets', () => {
  it('takes the prefix of the anchors before all else', () => {
    expect(identify([{ locale: 'kk', path: 'codes.md', text: `# Other\n\n${table('apiCode', 1, 2)}` }])).toEqual([
      'kk:3 apiCode ApiCode',
    ])
  })

  it('takes the type name of the config', () => {
    expect(identify([{ locale: 'kk', path: 'codes.md', text: table('smsStatus', 1) }])).toEqual([
      'kk:1 smsStatus DeliveryStatus',
    ])
  })

  it('names the only set of a file after the file, several after their headings', () => {
    const text = `# Login Errors\n\n${table(null, 1, 2)}\n# Қателер\n\n${table(null, 3, 4)}`
    expect(identify([{ locale: 'kk', path: 'sms-codes.md', text: table(null, 1) }])).toEqual(['kk:1 smsCode SmsCode'])
    expect(identify([{ locale: 'kk', path: 'sms-codes.md', text }])).toEqual([
      'kk:3 loginError LoginError',
      'kk:10 smsCode SmsCode',
    ])
  })

  it('gives equal headings numbers', () => {
    const text = `# Errors\n\n${table(null, 1)}\n# Errors\n\n${table(null, 2)}`
    expect(identify([{ locale: 'kk', path: 'a.md', text }])).toEqual(['kk:3 error ErrorCode', 'kk:9 error2 Error2'])
  })

  it('gives translations the ids of the source locale by anchor prefix and order', () => {
    const kk = `# Login Errors\n\n${table(null, 1, 2)}\n# Order Errors\n\n${table(null, 3, 4)}\n${table('smsStatus', 9)}`
    const ru = `${table('smsStatus', 9)}\n# Вход\n\n${table(null, 1, 2)}\n# Заказы\n\n${table(null, 3, 4)}`
    expect(
      identify([
        { locale: 'ru', path: 'a.md', text: ru },
        { locale: 'kk', path: 'a.md', text: kk },
      ]),
    ).toEqual([
      'ru:1 smsStatus DeliveryStatus',
      'ru:7 loginError LoginError',
      'ru:14 orderError OrderError',
      'kk:3 loginError LoginError',
      'kk:10 orderError OrderError',
      'kk:15 smsStatus DeliveryStatus',
    ])
  })

  it('does not shift the tables of a translation that lacks one', () => {
    const kk = `# Login Errors\n\n${table(null, 1, 2)}\n# Order Errors\n\n${table(null, 3, 4)}`
    expect(
      identify([
        { locale: 'kk', path: 'a.md', text: kk },
        { locale: 'ru', path: 'a.md', text: `# Заказы\n\n${table(null, 3, 4)}` },
      ]),
    ).toContain('ru:3 orderError OrderError')
  })

  it('takes the only locale of a document as its source', () => {
    expect(identify([{ locale: 'fr', path: 'codes-api.md', text: table(null, 1) }])).toEqual(['fr:1 codesApi CodesApi'])
  })
})

describe('names of sets', () => {
  it('are made of Latin words in the singular', () => {
    expect(setId('HTTP Response Codes')).toBe('httpResponseCode')
    expect(setId('Códigos de sucesso')).toBe('codigosDeSucesso')
    expect(setId('أخطاء العناوين (Addresses)')).toBe('addressCode')
    expect(setId('10xx - General server issues')).toBe('generalServerIssue')
    expect(setId('iOS errors')).toBe('iOsError')
    expect(setId(`The ${'x'.repeat(300)} errors`)).toBe(`theX${'x'.repeat(39)}Error`)
    expect(setId('2_oven-states')).toBe('ovenState')
    expect(setId("L'erreur")).toBe('erreur')
    expect(setId('Códigos de transacciones')).toBe('codigosDeTransaccion')
    expect(setId('Errores')).toBe('error')
    expect(setId('DEVOLUÇÕES')).toBe('devolucao')
    expect(setId('Canoes')).toBe('canoe')
    expect(setId('Қате кодтары')).toBeNull()
    expect(setId('错误码')).toBeNull()
  })

  it('pass over file names that say nothing', () => {
    expect(setIdOfPath('websocket-codes/README.md')).toBe('websocketCode')
    expect(setIdOfPath('README.md')).toBeNull()
    expect(setIdOfPath('docs/01-statuses.md')).toBe('status')
  })

  it('do not hide names of the language', () => {
    expect([typeNameOf('error'), typeNameOf('status'), typeNameOf('apiCode')]).toEqual([
      'ErrorCode',
      'StatusCode',
      'ApiCode',
    ])
  })
})
