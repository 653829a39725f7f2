import { describe, expect, it } from 'vitest'
import { decode } from '../../generator/docs/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Text as UTF-16, little-endian unless said otherwise. */
function utf16(text: string, isBigEndian = false): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(index * 2, text.charCodeAt(index), !isBigEndian)
  return bytes
}

/** A text in an encoding that programs read and no longer write. */
function encoded(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const known = new Map<string, readonly number[]>()
  for (let first = 0x80; first < 0x100; first++) {
    for (let second = 0x40; second < 0x100; second++) {
      const letters = decoder.decode(Uint8Array.of(first, second))
      if (Array.from(letters).length === 1 && !known.has(letters)) known.set(letters, [first, second])
    }
    known.set(decoder.decode(Uint8Array.of(first)), [first])
  }
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => (letter < '\x80' ? [letter.charCodeAt(0)] : (known.get(letter) ?? []))),
  )
}

describe('decode', () => {
  it('reads UTF-8', async () => {
    expect(await decode(utf8('Код | Сипаттама\nқ | 😀\n'), 'a.md')).toEqual({
      value: 'Код | Сипаттама\nқ | 😀\n',
      diagnostics: [],
    })
  })

  it('reads an empty file', async () => {
    expect(await decode(new Uint8Array(), 'a.md')).toEqual({ value: '', diagnostics: [] })
  })

  it.each([
    ['CRLF', '| a |\r\n|---|\r\n'],
    ['CR', '| a |\r|---|\r'],
    ['a BOM', '\uFEFF| a |\n|---|\n'],
  ])('gives the same text for a copy with %s', async (_, copy) => {
    expect((await decode(utf8(copy), 'a.md')).value).toBe('| a |\n|---|\n')
  })

  it('leaves a BOM within the text to the checks of texts', async () => {
    expect((await decode(utf8('\uFEFF\uFEFFa\uFEFF'), 'a.md')).value).toBe('\uFEFFa\uFEFF')
  })

  it.each([
    ['UTF-16 LE', utf16('\uFEFFКод | Сипаттама\n')],
    ['UTF-16 BE', utf16('\uFEFFКод | Сипаттама\n', true)],
    ['UTF-16 LE without a BOM', utf16('Код | Сипаттама\n---|---\n1 | Қате\n')],
    ['UTF-16 BE without a BOM', utf16('Код | Сипаттама\n---|---\n1 | Қате\n', true)],
  ])('names %s', async (name, bytes) => {
    const { value, diagnostics } = await decode(bytes, 'a.md')
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ rule: 'not-utf8', severity: 'error', file: 'a.md', line: 1, column: 1 }])
    expect(diagnostics[0]?.message).toContain(`${name}.`)
  })

  it.each([
    // “1 | Ошибка” and “1 | Қате”, after a first line of ASCII
    ['Windows-1251', [0xce, 0xf8, 0xe8, 0xe1, 0xea, 0xe0]],
    ['KZ-1048', [0x8d, 0xe0, 0xf2, 0xe5]],
  ])('names %s, and where the first letter stands', async (name, letters) => {
    const { value, diagnostics } = await decode(Uint8Array.from([...utf8('Code | Text\n1 | '), ...letters]), 'a.md')
    expect(value).toBeNull()
    expect(diagnostics).toMatchObject([{ rule: 'not-utf8', line: 2, column: 5 }])
    expect(diagnostics[0]?.message).toContain('at offset 16')
    expect(diagnostics[0]?.message).toContain(`${name}.`)
  })

  it.each([
    ['GB18030', 'gb18030', '# 烤箱\n\n| 代码 | 说明 |\n|---|---|\n| 1 | 烤箱是冷的，请稍候再试。 |\n'],
    ['Big5', 'big5', '# 烤箱\n\n| 代碼 | 說明 |\n|---|---|\n| 1 | 烤箱是冷的，請稍候再試。 |\n'],
    ['EUC-KR', 'euc-kr', '# 오븐\n\n| 코드 | 설명 |\n|---|---|\n| 1 | 오븐이 차갑습니다. 잠시 기다려 주십시오. |\n'],
    ['Shift_JIS', 'shift_jis', '# オーブン\n\n| コード | 説明 |\n|---|---|\n| 1 | オーブンが冷たいです。 |\n'],
    ['EUC-JP', 'euc-jp', '# オーブン\n\n| コード | 説明 |\n|---|---|\n| 1 | オーブンが冷たいです。 |\n'],
    ['Windows-1251', 'windows-1251', '# Печь\n\n| Код | Описание |\n|---|---|\n| 1 | Печь совсем остыла. |\n'],
    ['KOI8-R', 'koi8-r', '# Печь\n\n| Код | Описание |\n|---|---|\n| 1 | Печь совсем остыла. |\n'],
  ])('names %s', async (name, encoding, text) => {
    const { diagnostics } = await decode(encoded(text, encoding), 'a.md')
    expect(diagnostics.map(({ message }) => message)).toEqual([expect.stringMatching(`looks like ${name}\\.$`)])
  })

  it.each([
    ['one word of Chinese', 'gb18030', '# 门'],
    ['two words of Korean', 'euc-kr', '문이 닫힘'],
    ['one word of Japanese', 'shift_jis', '扉'],
    ['one word in DOS letters', 'ibm866', 'Дверь закрыта'],
  ])('names no encoding of Cyrillic for %s', async (_, encoding, text) => {
    const { diagnostics } = await decode(encoded(text, encoding), 'a.md')
    expect(diagnostics[0]?.message).not.toMatch(/1048|125\d/)
  })

  it('names no encoding that has no letter for some bytes', async () => {
    const thai = '# ข้อผิดพลาด\n\n| รหัส | คำอธิบาย |\n|---|---|\n| 1 | ประตูปิดวันนี้ |\n| 2 | คิวยาวเกินไป |\n'
    const { diagnostics } = await decode(encoded(thai, 'windows-874'), 'a.md')
    expect(diagnostics[0]?.message).not.toMatch(/looks like (?!TIS-620|windows-874)/)
  })

  it('names no encoding where the bytes look like none', async () => {
    const { diagnostics } = await decode(Uint8Array.from([0x61, 0xe9, 0x62]), 'a.md')
    expect(diagnostics[0]?.message).toBe('The file is not UTF-8: byte 0xE9 at offset 1 belongs to no letter.')
  })

  it.each([
    ['a letter cut off at the end', [0x61, 0x0a, 0xd0], { line: 2, column: 1 }],
    ['a letter cut off within', [0x61, 0xd0, 0x62], { line: 1, column: 2 }],
    ['an overlong slash', [0x2f, 0xc0, 0xaf], { line: 1, column: 2 }],
    ['half a surrogate pair', [0xed, 0xa0, 0x80], { line: 1, column: 1 }],
    ['letters of several bytes before', [...utf8('😀қ'), 0xff], { line: 1, column: 4 }],
  ])('finds %s', async (_, bytes, place) => {
    expect((await decode(Uint8Array.from(bytes), 'a.md')).diagnostics).toMatchObject([{ rule: 'not-utf8', ...place }])
  })

  it('reports a NUL byte in UTF-8', async () => {
    const text = `${'many words of plain text, '.repeat(20)}\nand \0 one`
    expect((await decode(utf8(text), 'a.md')).diagnostics).toMatchObject([{ rule: 'nul-byte', line: 2, column: 5 }])
  })

  it('reports lost letters once, at the first', async () => {
    const { value, diagnostics } = await decode(utf8('a\nlost \uFFFD and \uFFFD'), 'a.md')
    expect(value).toContain('lost')
    expect(diagnostics).toMatchObject([{ rule: 'replacement-character', severity: 'error', line: 2, column: 6 }])
    expect(diagnostics[0]?.message).toContain('2 replacement characters')
  })
})
