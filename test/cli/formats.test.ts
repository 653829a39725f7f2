import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import { toJsonSchema } from '@valibot/to-json-schema'
import Ajv from 'ajv'
import * as v from 'valibot'
import { expect, it } from 'vitest'

import { reportGithub } from '../../generator/diagnostics/reporters/github.ts'
import { reportSchema } from '../../generator/diagnostics/reporters/json.ts'
import { createProgram } from '../../generator/cli/program.ts'
import { runProgram } from '../support/program.ts'
import { createWorkspace } from '../support/workspace.ts'

const files = {
  'doc-codes.config.json': '{ "docs": "docs/*.md", "locales": { "source": "en" }, "registry": "names.yaml" }',
  'docs/lock 1.md':
    '| Error code | Description |\n|---|---|\n| 1 | Bolt stuck. |\n| 1 | Key bent: 100%, try again. |\n',
}

it.each([['lint'], ['check']])('%s reports as JSON that fits the schema', async (command) => {
  const { root } = await createWorkspace(files)
  const { code, stdout, stderr } = await runProgram(root, [command, '--format', 'json'])
  const report = v.parse(reportSchema, JSON.parse(stdout))
  expect([code, stderr]).toEqual([1, ''])
  expect(report.diagnostics).toMatchObject([
    { rule: 'duplicate-code', file: 'docs/lock 1.md', line: 4, facts: { code: '1', line: 3 } },
  ])
  expect(toJsonSchema(reportSchema)).toMatchObject({ type: 'object', required: ['schemaVersion', 'diagnostics'] })
})

it('reports nothing as JSON where there is nothing', async () => {
  const { root } = await createWorkspace({
    ...files,
    'docs/lock 1.md': '| Error code | Description |\n|---|---|\n| 1 | Bolt stuck. |\n',
  })
  const { code, stdout } = await runProgram(root, ['lint', '--format', 'json'])
  expect([code, JSON.parse(stdout)]).toEqual([0, { schemaVersion: 1, diagnostics: [] }])
})

it('reports as annotations, by themselves on GitHub', async () => {
  const { root } = await createWorkspace(files)
  const annotation = /^::error file=docs\/lock 1\.md,line=4,col=3,.*title=duplicate-code::Code 1 is .+\n$/
  expect((await runProgram(root, ['lint', '--format', 'github'])).stdout).toMatch(annotation)
  const out: string[] = []
  const terminal = { root, env: { GITHUB_ACTIONS: 'true' }, color: { out: false, err: false }, err: () => undefined }
  await createProgram({ ...terminal, out: (text) => void out.push(`${text}\n`) })(['check'])
  expect(out.join('')).toMatch(annotation)
})

it('lets no document give a command of its own', () => {
  const place = { file: 'a:b,c\n::stop-commands::x.md', line: 1, column: 2 }
  const said = { rule: 'r', severity: 'note', message: '100%\n::error::x', fix: 'None.', lines: ['1: {}'] } as const
  expect(reportGithub([{ ...place, ...said }])).toBe(
    '::notice file=a%3Ab%2Cc%0A%3A%3Astop-commands%3A%3Ax.md,line=1,col=2,title=r::100%25%0A::error::x None.%0A1: {}',
  )
})

it('reports as SARIF', async () => {
  const { root } = await createWorkspace(files)
  const { stdout } = await runProgram(root, ['lint', '--format', 'sarif'])
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'doc-codes', rules: [{ id: 'duplicate-code', defaultConfiguration: { level: 'error' } }] },
        },
        results: [
          {
            ruleId: 'duplicate-code',
            ruleIndex: 0,
            level: 'error',
            message: { text: expect.stringMatching(/^Code 1 is .+\.$/) },
            locations: [
              { physicalLocation: { artifactLocation: { uri: 'docs/lock%201.md' }, region: { startLine: 4 } } },
            ],
          },
        ],
      },
    ],
  })
})

it('reports SARIF that fits its own schema, with ends, other places and mends', async () => {
  const { root } = await createWorkspace({
    ...files,
    'docs/hatch.md':
      '| Error code | Description |\n|---|---|\n| 7 | Seal\u200B torn. |\n| 7 | Latch – “weak”. |\n| `E 8` | Rust. |\n',
  })
  const { stdout } = await runProgram(root, ['lint', '--format', 'sarif'])
  for (const key of ['endColumn', 'relatedLocations', 'insertedContent']) expect(stdout).toContain(`"${key}"`)
  const { resolve } = createRequire(import.meta.url)
  const schemaAt = (path: string): object => v.parse(v.looseObject({}), JSON.parse(readFileSync(resolve(path), 'utf8')))
  const ajv = new Ajv({ schemaId: 'auto', validateSchema: false })
  ajv.addMetaSchema(schemaAt('ajv/lib/refs/json-schema-draft-04.json'))
  const fits = ajv.compile(schemaAt('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'))
  expect([fits(JSON.parse(stdout)), fits.errors]).toEqual([true, null])
  expect(fits(JSON.parse(stdout.replace('"startLine": ', '"startLine": -')))).toBe(false)
})
