import { expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { problems } from './compile.ts'
import { code, model, set, settings } from './model.ts'

test('a set of 3,000 codes compiles, the shapes of its responses too', async () => {
  const codes = Array.from({ length: 3000 }, (_, index) => code(index * 2, `Lost${index}`))
  const response = { code: 'code', data: 'data', message: 'message' }
  const { value, diagnostics } = await emit(model([set(codes)]), settings({ response }))
  expect(diagnostics).toEqual([])
  expect(problems(value)).toEqual([])
})
