import { expect, it } from 'vitest'

import { compareText, displayPath, refusal } from '../../generator/files/paths.ts'

it('names a file relative to the working directory, and that itself by a dot', () => {
  expect(displayPath('/work', '/work/a/b.ts')).toBe('a/b.ts')
  expect(displayPath('/work', '/elsewhere/b.ts')).toBe('../elsewhere/b.ts')
  expect(displayPath('/work', '/work')).toBe('.')
})

it('orders texts by code unit', () => {
  expect([compareText('a', 'b'), compareText('b', 'a'), compareText('a', 'a')]).toEqual([-1, 1, 0])
  expect(['ä', 'b', 'B', 'a'].toSorted(compareText)).toEqual(['B', 'a', 'b', 'ä'])
})

it('says why the system refused: by the code of the error, by its message where it has none', () => {
  expect(refusal(Object.assign(new Error('no'), { code: 'EACCES' }))).toBe('EACCES')
  expect(refusal(Object.assign(new Error('no'), { code: 7 }))).toBe('no')
  expect(refusal(new Error('no'))).toBe('no')
  expect(refusal('no')).toBe('no')
  expect(refusal(null)).toBe('null')
})
