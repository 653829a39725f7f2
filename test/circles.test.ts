import { readFileSync, readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

import { expect, it } from 'vitest'

const specifier = /(?:\bfrom |\bimport\(?\s*)'(\.[^']+)'/g

/** What each file of generator/ imports of the others, for its types too. */
const imports = new Map(
  readdirSync('generator', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => {
      const found = [...readFileSync(join('generator', file), 'utf8').matchAll(specifier)]
      return [file, found.map(([, path = '']) => normalize(join(dirname(file), path)))] as const
    }),
)

/** The files that no other is left to wait for can be taken away; a circle stays. */
function circles(left: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const tied = new Map([...left].filter(([, paths]) => paths.some((path) => left.has(path))))
  return tied.size === left.size ? [...left.keys()] : circles(tied)
}

it('no file of generator/ imports itself by way of others', () => {
  expect(imports.size).toBeGreaterThan(500)
  expect([...imports.values()].flat().filter((path) => !imports.has(path))).toEqual([])
  expect(circles(imports)).toEqual([])
})
