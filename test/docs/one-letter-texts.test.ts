import { expect, it } from 'vitest'
import { read } from './reading.ts'

it.each(['x', 'X', '✓', 'yes'])('a description may be “%s”, and its table lists codes all the same', (text) => {
  const { sets } = read(`| Code | Description |\n|---|---|\n| 1 | ${text} |\n`)
  expect(sets.map(({ columns }) => columns)).toEqual([['Code: code', 'Description: description']])
})
