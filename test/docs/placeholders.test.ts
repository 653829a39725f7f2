import { describe, expect, it } from 'vitest'

import { generate } from '../../generator/api/run.ts'
import type { Config } from '../../generator/config/config.ts'
import { createWorkspace } from '../support/workspace.ts'

/** What is generated: `id: value …` a set, and `rule file:line:column` a problem. */
async function make(
  files: Readonly<Record<string, string>>,
  config: Partial<Config>,
): Promise<{
  readonly sets: readonly string[]
  readonly texts: readonly string[]
  readonly problems: readonly string[]
}> {
  const whole = { docs: 'docs/*.md', locales: { source: 'en' }, registry: 'registry.yaml', ...config }
  const { root } = await createWorkspace({ ...files, 'doc-codes.config.json': JSON.stringify(whole) })
  const { model, diagnostics } = await generate({ root })
  const sets = model?.sets ?? []
  return {
    sets: sets.map(({ id, codes }) => `${id}: ${codes.map(({ value }) => value).join(' ')}`),
    texts: sets.flatMap(({ codes }) => codes.flatMap(({ locales }) => locales.en?.text ?? [])),
    problems: diagnostics.map(({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`),
  }
}

const vocabulary = `# API codes

| Code | Name | Description |
|---|---|---|
| 0 | OK | Done. |
| 7 | RATE_LIMIT | Too many calls. |
| 8 | NoSuchLamp | There is no such lamp. |
`
const page = (...codes: readonly string[]): string =>
  `# Light a lamp\n\n| Code | Description |\n|---|---|\n${codes.map((code, index) => `| ${code} | Text ${index}. |\n`).join('')}`

const placeholders = { '{{API_*}}': 'apiCode' }

describe('a placeholder', () => {
  it.each(['{{API_OK}}', '`{{API_OK}}`', '{{ API_OK }}', '${API_OK}', '%API_OK%', '<%= api.ok %>', '**{{API_OK}}**'])(
    '%s is never a code',
    async (written) => {
      const files = { 'docs/api-codes.md': vocabulary, 'docs/light.md': page(written, '5', '6') }
      const { sets, problems } = await make(files, {})
      expect(sets).toEqual(['apiCode: 0 7 8', 'light: 5 6'])
      expect(problems).toEqual([expect.stringMatching(/^template-code docs\/light\.md:5:\d+$/)])
    },
  )

  it('stands for the code of that name, case and separators aside, in tables and in texts', async () => {
    const files = {
      'docs/api-codes.md': vocabulary,
      'docs/light.md': page('{{API_OK}}', '`{{API_RATE_LIMIT}}`', '{{ API_NO_SUCH_LAMP }}') + '\n',
      'docs/more.md': `# More\n\n| Code | Description |\n|---|---|\n| 1 | As {{API_NoSuchLamp}}, and \`{{API_rate-limit}}\`. |\n| 2 | Else. |\n`,
    }
    const { sets, texts, problems } = await make(files, { placeholders })
    expect(problems).toEqual([])
    expect(sets).toEqual(['apiCode: 0 7 8', 'light: 0 7 8', 'more: 1 2'])
    expect(texts).toContain('As 8, and 7.')
  })

  it.each([
    [{ API_OK: 0, API_BUSY: 7 }, ['{{API_OK}}', '%API_BUSY%', '8']],
    [{ API_OK: 0, API_BUSY: '7' }, ['${API_OK}', '`{{ API_BUSY }}`', '8']],
    [{ 'codes.ok': 0, '${err:*}': 'apiCode' }, ['{{codes.ok}}', '${err:rate_limit}', '${err:NoSuchLamp}']],
    [{ '<%= API_* %>': 'apiCode' }, ['<%= API_OK %>', '<%=API_RateLimit%>', '8']],
  ])('stands for what %j says', async (said, codes) => {
    const files = { 'docs/api-codes.md': vocabulary, 'docs/light.md': page(...codes) }
    const { sets, problems } = await make(files, { placeholders: said })
    expect(problems).toEqual([])
    expect(sets).toEqual(['apiCode: 0 7 8', 'light: 0 7 8'])
  })

  it('that fits no code or two is an error at the cell, and the only one', async () => {
    const files = { 'docs/api-codes.md': vocabulary, 'docs/light.md': page('{{API_OK}}', '{{API_NOTHING}}', '6') }
    expect((await make(files, { placeholders })).problems).toEqual(['placeholder-unclear docs/light.md:6:3'])
    const twins = vocabulary.replace('NoSuchLamp', 'RateLimit')
    const two = { 'docs/api-codes.md': twins, 'docs/light.md': page('{{API_OK}}', '{{API_RATE_LIMIT}}', '6') }
    expect((await make(two, { placeholders })).problems).toContain('placeholder-unclear docs/light.md:6:3')
    const prose = { 'docs/api-codes.md': vocabulary, 'docs/light.md': `${page('1', '2')}\nSee {{API_HOST}}.\n` }
    expect((await make(prose, { placeholders })).problems).toEqual([])
  })

  it('of a set that there is not is a problem of the config', async () => {
    const files = { 'docs/api-codes.md': vocabulary }
    expect((await make(files, { placeholders: { '{{API_*}}': 'apiCod' } })).problems).toEqual([
      expect.stringMatching(/^config-unknown-set doc-codes\.config\.json:1:\d\d+$/),
    ])
  })

  it('knows former names, and the names that the registry gives', async () => {
    const registry = 'apiCode:\n  0: { name: Fine, was: [Okay] }\n  7: { name: Slow }\n  8: { name: Dark }\n'
    const files = {
      'registry.yaml': registry,
      'docs/api-codes.md': vocabulary.replace('| Name |', '| Sign |'),
      'docs/light.md': page('{{API_OKAY}}', '{{API_SLOW}}', '{{API_DARK}}'),
    }
    const { sets } = await make(files, { placeholders })
    expect(sets).toContain('light: 0 7 8')
  })
})
