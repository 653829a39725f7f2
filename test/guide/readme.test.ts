import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

import type { Code } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { expect, test } from 'vitest'
import { glob } from 'tinyglobby'
import { parse } from 'yaml'

import { initCommand } from '../../generator/cli/commands/init.ts'
import { loadConfig } from '../../generator/config/load-config.ts'
import { parseRegistry } from '../../generator/model/registry/parse-registry.ts'
import { load } from '../emit/compile.ts'
import { compileIn, follow } from './follow.ts'
import { createWorkspace } from '../support/workspace.ts'

const root = new URL('../../', import.meta.url)
const readme = await readFile(new URL('README.md', root), 'utf8')
const tree = unified().use(remarkParse).use(remarkGfm)

function fencesOf(page: string): readonly Code[] {
  const fences: Code[] = []
  visit(tree.parse(page), 'code', (node) => void fences.push(node))
  return fences
}

/** What the snippets speak of and do not show. */
const around = `
declare const response: Response, body: { readonly code: unknown }
declare function signIn(): void
declare function show(message: string | null | undefined): void
declare function poll(job: number): void
declare function retryAt(domain: string): void
`

/** A snippet as the body of a function, its imports above. */
function moduleOf(snippet: string): string {
  const imports = /^(?:import [^]*?from '[^']*'\n+)*/.exec(`${snippet}\n`)?.[0] ?? ''
  const rest = snippet.slice(imports.length)
  return rest.startsWith('export default')
    ? snippet
    : `${imports}${around}export async function snippet(): Promise<unknown> {\n${rest}\nreturn undefined\n}\n`
}

/** A snippet as a function from a body to what it does with it. */
function runnable(snippet: string): string {
  const imports = /^(?:import [^]*?from '[^']*'\n+)*/.exec(`${snippet}\n`)?.[0] ?? ''
  return `${imports}
export async function run(body) {
  const said = []
  const tell = (name) => (...words) => void said.push([name, ...words].join(' '))
  const [signIn, show, poll, retryAt, alert] = ['signIn', 'show', 'poll', 'retryAt', 'alert'].map(tell)
  const response = { json: async () => body }
  await (async () => {\n${snippet.slice(imports.length)}\n})().catch((error) => said.push(String(error)))
  return said
}
`
}

test('the way from a table to an import is as it says', async () => {
  const [section = ''] = /## From a table to an import[^]*?(?=\n## )/.exec(readme) ?? []
  await follow(section.replaceAll('```yaml file', '```yaml shown file'))
})

test('every snippet compiles against the code of this repository', async () => {
  const snippets = fencesOf(readme).filter(({ lang }) => lang === 'ts')
  expect(snippets.length).toBeGreaterThan(4)
  const generated = await glob('generated/**', { cwd: fileURLToPath(root) })
  const files = await Promise.all(
    generated.map(async (file) => [file, await readFile(new URL(file, root), 'utf8')] as const),
  )
  const workspace = await createWorkspace({
    ...Object.fromEntries(files),
    'formatjs.d.ts': `declare module '@formatjs/intl-localematcher' {
      export function match(wanted: readonly string[], there: readonly string[], otherwise: string): string
    }`,
    // The two minutes of the README end in code of their own, which its own test makes.
    ...Object.fromEntries(
      snippets
        .filter(({ value }) => !value.includes('./src/codes/'))
        .map(({ value, position }) => [`snippet-${position?.start.line ?? 0}.ts`, moduleOf(value)]),
    ),
  })
  expect(await compileIn(workspace.root)).toEqual({ code: 0, printed: '' })
})

test('its samples survive a newer server', async () => {
  const samples = fencesOf(readme).filter(({ lang, value }) => lang === 'ts' && /\bbody\b/.test(value))
  const generated = await glob('generated/**', { cwd: fileURLToPath(root) })
  const files = await Promise.all(
    generated.map(async (path) => ({ path, text: await readFile(new URL(path, root), 'utf8') })),
  )
  const bodies = [
    { code: 8, message: 'No.' },
    { code: 31_000, data: { new: true }, message: 'Wait a week.' },
    { code: 31_000 },
    { code: 8, message: null },
    { error: 'down' },
  ]
  const said = samples.map(async ({ value }) => {
    const { run } = await load([...files, { path: 'sample.ts', text: runnable(value) }], 'sample.ts')
    if (typeof run !== 'function') throw new Error('no sample')
    return Promise.all(bodies.map((body) => Promise.resolve(Reflect.apply(run, undefined, [body]))))
  })
  expect(await Promise.all(said)).toEqual([
    [['signIn'], [], [], ['signIn'], []],
    [[], ['show Wait a week.'], ['show '], [], ['Error: not a response of this API']],
  ])
})

test('its config is one, its registry is one, and its scripts are there', async () => {
  const fences = fencesOf(readme)
  const config = fences.find(({ value }) => value.includes('defineConfig({'))?.value ?? ''
  const project = await createWorkspace({
    'doc-codes.config.mjs': config.replace(/^import .*$/m, 'const defineConfig = (config) => config'),
  })
  expect(await loadConfig(project.root)).toMatchObject({ ok: true })
  const registry = fences.find(({ lang, meta }) => lang === 'yaml' && meta === null)?.value ?? ''
  expect(registry).toContain('was: [AuthError]')
  expect(parseRegistry(registry, 'registry.yaml').diagnostics).toEqual([])
  const workflow: unknown = parse(fences.find(({ meta }) => meta?.includes('codes.yml') === true)?.value ?? '')
  expect(workflow).toMatchObject({ on: 'pull_request' })
  const manifest: unknown = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  expect(manifest).toMatchObject({ scripts: { generate: expect.anything(), test: expect.anything() } })
  const { root: folder, read } = await createWorkspace({
    '.git/HEAD': '',
    'docs/gate.md': '# Gate\n\n| Code | Description |\n|---|---|\n| 1 | Shut. |\n| 2 | Full. |\n',
  })
  const say = (): void => undefined
  await initCommand({ root: folder, env: {}, color: { out: false, err: false }, out: say, err: say }, { yes: true })
  expect(`${fences.find(({ lang }) => lang === 'gitattributes')?.value ?? ''}\n`).toBe(await read('.gitattributes'))
})

test('the links of the README and the guide lead to what is published with them', async () => {
  const manifest: unknown = JSON.parse(await readFile(new URL('package.json', root), 'utf8'))
  const published = typeof manifest === 'object' && manifest !== null && 'files' in manifest ? manifest.files : []
  const patterns = Array.isArray(published) ? published.map(String) : []
  const packed = new Set(await glob([...patterns, 'README.md', 'LICENSE'], { cwd: fileURLToPath(root) }))
  const pages = ['README.md', ...[...packed].filter((file) => /^guide\/.*\.md$/.test(file))]
  const broken: string[] = []
  for (const page of pages) {
    const text = await readFile(new URL(page, root), 'utf8')
    visit(tree.parse(text), (node) => {
      if (node.type !== 'link' && node.type !== 'image' && node.type !== 'definition') return
      const { url } = node
      if (/^[a-z]+:/.test(url)) return
      const path = new URL(url, new URL(page, root)).pathname.slice(root.pathname.length)
      if (!(path === page || packed.has(path))) broken.push(`${page}: ${url}`)
    })
  }
  expect(broken).toEqual([])
})
