import fc from 'fast-check'
import { expect, test } from 'vitest'

import { literal } from '../../../generator/emit/doors/literal.ts'
import { format } from '../../../generator/emit/typescript/format.ts'

/** What JavaScript makes of a literal. */
function read(text: string): unknown {
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- the literal is what is tested
  return new Function(`'use strict'; return ${text}`)()
}

test('a literal means exactly the text, before and after the formatter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 60 }), async (text) => {
      expect(read(literal(text))).toBe(text)
      const laidOut = await format(`x = ${literal(text)}`)
      expect(read(laidOut.slice(laidOut.indexOf('=') + 1).trim())).toBe(text)
    }),
    { numRuns: 500 },
  )
})
