import { execFileSync } from 'node:child_process'

import { expect, it } from 'vitest'

import { build, resolveSettings, type Emitter } from '../../generator/core.ts'

/** What a user writes to have the codes in Python, too. */
const python: Emitter = (model) =>
  model.sets.map((set) => {
    const text = (value: string): string => JSON.stringify(value).replace(/[\u007f-\uffff]/g, escaped)
    const members = set.codes.map(({ name, value, locales }) => {
      const says = locales[model.sourceLocale]?.summary ?? name
      return `    ${name} = ${value}\n    ${text(says)}\n`
    })
    return {
      path: `python/${set.id}.py`,
      text: `from enum import IntEnum\n\n\nclass ${set.typeName}(IntEnum):\n${members.join('')}`,
    }
  })

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
}

const document = {
  file: 'oven.md',
  path: 'oven.md',
  locale: 'en',
  text: '| Code | Meaning |\n|---|---|\n| 1 | Door ajar – “close” it. |\n| 2 | Lamp broken. |\n',
}
const input = {
  documents: [document],
  registry: '',
  settings: resolveSettings({ docs: 'oven.md', locales: { source: 'en' } }),
}

it('writes a Python IntEnum beside the TypeScript', async () => {
  const { files, diagnostics } = await build(input, { emitters: [python] })
  expect(diagnostics).toEqual([])
  const module = files.find(({ path }) => path === 'python/oven.py')?.text ?? ''
  expect(module).toContain('    LampBroken = 2\n    "Lamp broken."\n')
  const asks = 'print(int(Oven.LampBroken), [code.name for code in Oven])'
  const said = execFileSync('python3', ['-c', `${module}\n${asks}`], { encoding: 'utf8' })
  expect(said).toBe("2 ['DoorAjar', 'LampBroken']\n")
})

it.each([
  ['a path out of the folder', { path: '../oven.py', text: '' }, 'file-name'],
  ['an absolute path', { path: '/oven.py', text: '' }, 'file-name'],
  ['a path of ours in other letters', { path: 'Oven/Codes.ts', text: '' }, 'file-clash'],
  ['the path of the manifest', { path: 'manifest.json', text: '{}\n' }, 'file-clash'],
  ['a name of a device', { path: 'nul.py', text: '' }, 'file-name'],
  ['a mark of direction', { path: 'oven.py', text: '# \u202ex\n' }, 'file-text'],
  ['a control character', { path: 'oven.py', text: '# \u0007\n' }, 'file-text'],
])('writes nothing where an emitter gives %s', async (_what, file, rule) => {
  const { files, diagnostics } = await build(input, { emitters: [() => [file]] })
  expect([files, diagnostics.map((problem) => problem.rule)]).toEqual([[], [rule]])
})
