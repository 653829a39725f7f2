import { describe, expect, it } from 'vitest'
import { xliff2js } from 'xliff'
import { memoryPages, validateXML } from 'xmllint-wasm'

import { xliff } from '../../../generator/emit/catalogs/xliff.ts'
import { textOf } from './files.ts'
import { broken, hardCatalogs } from './hard-catalogs.ts'

const files = xliff(hardCatalogs)

describe('libxml2', async () => {
  // Canonical XML: the parsed document written in the one way that the standard allows, so that a text can be read off.
  const lint = (path: string) =>
    validateXML({ xml: textOf(files, path), normalization: 'c14n', maxMemoryPages: memoryPages.GiB })
  const [source, translation] = await Promise.all([lint('catalogs/xliff/en.xlf'), lint('catalogs/xliff/kk.xlf')])

  it('finds both files well-formed', () => {
    expect([source.errors, translation.errors]).toEqual([[], []])
  })

  it('gives every text back, as source and as target', () => {
    const units = readUnits(translation.normalized)
    expect(broken((key) => units.get(key)?.source)).toEqual([])
    expect(broken((key) => units.get(key)?.target)).toEqual([])
  })

  it('finds no targets in the source locale', () => {
    const units = readUnits(source.normalized)
    expect(broken((key) => units.get(key)?.source)).toEqual([])
    expect(source.normalized).not.toContain('<target')
  })
})
it('is read by the npm package xliff', async () => {
  const { resources, ...languages } = await xliff2js(textOf(files, 'catalogs/xliff/kk.xlf'))
  const units = resources.apiCode ?? {}
  expect(languages).toEqual({ sourceLanguage: 'en', targetLanguage: 'kk' })
  // It trims texts, and takes no `cp` element into one.
  const plain = (text: string): boolean =>
    text.trim() === text && !/[^\P{C}\n\r\t\u007f-\ufffd\u{10000}-\u{10ffff}]/u.test(text)
  const messages = hardCatalogs.catalogs[1]?.messages ?? []
  const wrong = messages.filter(({ key, text }) => plain(text) && units[key]?.target !== text)
  expect(wrong.map(({ key, text }) => [key, text, units[key]]).slice(0, 20)).toEqual([])
})

interface Unit {
  readonly source: string
  readonly target: string | undefined
}

function readUnits(canonical: string): ReadonlyMap<string, Unit> {
  const units = canonical.matchAll(
    /<unit id="([^"]*)".*?<source[^>]*>(.*?)<\/source>(?:\s*<target[^>]*>(.*?)<\/target>)?/gs,
  )
  return new Map(
    [...units].map(([, id = '', source = '', target]) => [
      id,
      { source: decode(source), target: target === undefined ? undefined : decode(target) },
    ]),
  )
}

function decode(text: string): string {
  return text
    .replace(/<cp hex="([0-9A-F]+)"><\/cp>/g, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&#xD;', '\r')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}
