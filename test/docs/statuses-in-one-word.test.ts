import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

function columnsOf(header: string, rows: string): readonly string[] | undefined {
  const rule = header.replaceAll(/[^|]+/gu, '---')
  return read(`# Kiln\n\n| ${header} |\n| ${rule} |\n${rows}\n`).sets[0]?.columns
}

const errors =
  '| 400 | LID_SHUT | The lid is shut. |\n| 401 | NOT_YOURS | The kiln is not yours. |\n| 500 | ARM_OUT | The arm is out. |'
const answers = '| 200 | 成功 |\n| 404 | 没有炉子 |\n| 500 | 出错 |'

describe('statuses whose header writes HTTP without a space come with the codes beside them', () => {
  it.each([
    'HTTPコード | エラーコード | メッセージ',
    'HTTPステータスコード | エラーコード | メッセージ',
    'HTTP状态码 | 错误码 | 消息',
    'HTTP返回码 | 错误码 | 消息',
    'HTTP코드 | 에러코드 | 메시지',
  ])('%s', (header) => {
    expect(columnsOf(header, errors)?.map((column) => column.split(': ')[1])).toEqual([
      'attribute',
      'code',
      'description',
    ])
  })
})

describe('and are codes alone', () => {
  it.each(['HTTPコード | 説明', 'HTTP状态码 | 描述', 'HTTP상태코드 | 설명', 'HTTP 状态码 | 描述'])('%s', (header) => {
    expect(columnsOf(header, answers)?.map((column) => column.split(': ')[1])).toEqual(['code', 'description'])
  })
})
