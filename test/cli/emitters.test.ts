import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { expect, it } from 'vitest'

import { docCodes } from '../support/cli.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace, makeFolder } from '../support/workspace.ts'

/** What a user writes to have the codes in Python, too. */
const python = `/** @type {import('doc-codes/core').Emitter} */
export default function python(model) {
  return model.sets.map((set) => {
    const members = set.codes.map(({ name, value, locales }) => {
      const summary = locales[model.sourceLocale]?.summary ?? name
      return \`    \${name} = \${value}\\n    \${text(summary)}\\n\`
    })
    return {
      path: \`python/\${set.id}.py\`,
      text: \`from enum import IntEnum\\n\\n\\nclass \${set.typeName}(IntEnum):\\n\${members.join('')}\`,
    }
  })
}

function text(value) {
  return JSON.stringify(value).replace(/[\\u007f-\\uffff]/g, (unit) => {
    return \`\\\\u\${unit.charCodeAt(0).toString(16).padStart(4, '0')}\`
  })
}
`

const config = { docs: 'docs/*.md', locales: { source: 'en' }, out: 'out', emitters: ['./emit/python.mjs'] }
const files = {
  'package.json': '{ "type": "module" }',
  'doc-codes.config.json': JSON.stringify(config, null, 2),
  'emit/python.mjs': python,
  'docs/oven.md': '# Oven\n\n| Code | Meaning |\n|---|---|\n| 1 | Door ajar – “close” it. |\n| 2 | Lamp broken. |\n',
}

it('writes a Python IntEnum beside the TypeScript, and again where the emitter has changed', async () => {
  const { root, dispose } = await makeFolder(files)
  try {
    expect((await docCodes(root, ['generate'])).code).toBe(0)
    const module = await readFile(join(root, 'out/python/oven.py'), 'utf8')
    const asks = 'print(int(Oven.LampBroken), [code.name for code in Oven])'
    const said = execFileSync('python3', ['-c', `${module}\n${asks}`], { encoding: 'utf8' })
    expect(said).toBe("2 ['DoorAjar', 'LampBroken']\n")
    expect((await runProgram(root, ['check'])).code).toBe(0)
    expect((await runProgram(root, ['inputs'])).stdout).toContain('emit/python.mjs')
    for (let run = 0; run < 2; run++) expect((await docCodes(root, ['generate'])).code).toBe(0)
    await writeFile(join(root, 'emit/python.mjs'), python.replace('IntEnum\\n', 'IntEnum  # codes\\n'))
    expect((await docCodes(root, ['check'])).code).toBe(1)
    expect((await docCodes(root, ['generate'])).code).toBe(0)
    expect(await readFile(join(root, 'out/python/oven.py'), 'utf8')).toContain('# codes')
  } finally {
    await dispose()
  }
}, 60_000)

it('writes a catalog format, in the languages and with the messages that programs load', async () => {
  const { root, read } = await createWorkspace({
    ...files,
    'doc-codes.config.json': JSON.stringify({
      docs: 'docs/{locale}/*.md',
      locales: { source: 'en' },
      out: 'out',
      completeCatalogs: true,
      emitters: ['./emit/lines.mjs'],
    }),
    'emit/lines.mjs': `export const format = ({ catalogs }) =>
  catalogs.map(({ locale, messages }) => ({
    path: \`catalogs/lines/\${locale}.txt\`,
    text: messages.map(({ key, text }) => \`\${key}=\${text}\\n\`).join(''),
  }))
`,
    'docs/en/oven.md': files['docs/oven.md'],
    'docs/de/oven.md': '# Ofen\n\n| Code | Bedeutung |\n|---|---|\n| 1 | Tür offen. |\n',
  })
  await runProgram(root, ['generate'])
  expect(await read('out/catalogs/lines/de.txt')).toBe('oven1=Tür offen.\noven2=Lamp broken.\n')
})

it.each([
  ['is not there', {}, /^doc-codes\.config\.json:8:5 .*python\.mjs” cannot be run: .*emitter-failed/m],
  ['exports no function', { 'emit/python.mjs': 'export default 1\n' }, /exports no function by default\./],
  [
    'throws',
    { 'emit/python.mjs': "export default () => { throw new Error('no oven') }\n" },
    /cannot be run: no oven\./,
  ],
  [
    'exports a format that is none',
    { 'emit/python.mjs': 'export const format = {}\n' },
    /the `format` that it exports is no function\./,
  ],
  ['gives no files', { 'emit/python.mjs': 'export default () => 1\n' }, /gives no list of files\./],
  [
    'leaves the folder',
    { 'emit/python.mjs': "export default () => [{ path: '../x.py', text: '' }]\n" },
    /error: .*file-name/,
  ],
])('writes nothing where an emitter %s', async (_, others, message) => {
  const own = Object.entries(files).filter(([file]) => file !== 'emit/python.mjs')
  const { root, snapshot } = await createWorkspace({ ...Object.fromEntries(own), ...others })
  const before = await snapshot()
  const { code, stdout, stderr } = await runProgram(root, ['generate'])
  expect([code > 0, stdout + stderr]).toEqual([true, expect.stringMatching(message)])
  expect(stdout + stderr).not.toContain('    at ')
  expect(await snapshot()).toEqual(before)
})
