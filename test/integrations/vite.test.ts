/// <reference lib="dom" />
import { existsSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'

import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { build, createLogger, createServer } from 'vite'

import docCodes from '../../generator/integrations/vite.ts'
import { projectRoot } from '../support/seed.ts'
import { createWorkspace, type Workspace } from '../support/workspace.ts'

const table = `# Door codes

| Code | Description         |
| ---- | ------------------- |
| 1    | The door is locked. |
| 2    | The door is open.   |
`

const page = '<!doctype html><p id="said"></p><script type="module" src="/main.ts"></script>'

// The page counts how often it was loaded: a reload would show.
const main = `import { DoorCode, doorCodeMessage } from './generated/index.ts'
const said = document.querySelector('#said')!
said.textContent = doorCodeMessage(DoorCode.DoorIsLocked)!
sessionStorage.loads = Number(sessionStorage.loads ?? 0) + 1
if (import.meta.hot) import.meta.hot.accept('./generated/index.ts', (codes) => {
  said.textContent = codes!.doorCodeMessage(1)
})
`

async function app(): Promise<Workspace> {
  const workspace = await createWorkspace({
    'package.json': '{ "type": "module" }',
    'docs/door-codes.md': table,
    'doc-codes.config.json': JSON.stringify({
      docs: 'docs/*.md',
      locales: { source: 'en' },
      registry: 'registry.yaml',
      enumStyle: 'const',
      importExtension: '.ts',
    }),
    'index.html': page,
    'main.ts': main,
  })
  await symlink(join(projectRoot, 'node_modules'), join(workspace.root, 'node_modules'))
  return workspace
}

/** Debian's Chromium: \`.ci/run\` installs it. */
const executablePath = '/usr/bin/chromium'
if (!existsSync(executablePath)) console.error(`SKIPPED: there is no ${executablePath}, so no page is looked at`)

describe.skipIf(!existsSync(executablePath))('doc-codes/vite in a dev server', () => {
  let browser: Browser
  beforeAll(async () => {
    const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
    browser = await chromium.launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', ...quiet],
    })
  })
  afterAll(() => browser.close())

  it('shows a new text without a reload, a broken row in the overlay, and nothing once it is mended', async () => {
    const { root, write } = await app()
    const logged: string[] = []
    const server = await createServer({
      root,
      configFile: false,
      customLogger: { ...createLogger('silent'), error: (said) => void logged.push(said) },
      cacheDir: join(root, '.vite'),
      plugins: [docCodes({ root, frozen: false })],
      server: { host: '127.0.0.1', port: 0 },
    })
    await server.listen()
    onTestFinished(() => server.close())
    const view: Page = await browser.newPage()
    await view.goto(server.resolvedUrls?.local[0] ?? '')
    const said = view.locator('#said')
    const overlay = view.locator('vite-error-overlay')
    const shows = (text: string): Promise<void> => expect.poll(() => said.textContent(), { timeout: 60_000 }).toBe(text)
    await shows('The door is locked.')

    await write('docs/door-codes.md', table.replace('is locked', 'was locked by hand'))
    await shows('The door was locked by hand.')
    expect(await view.evaluate(() => sessionStorage.getItem('loads'))).toBe('1')

    await write('docs/door-codes.md', table.replace('| 2    |', '| 2'))
    await expect.poll(() => overlay.count(), { timeout: 60_000 }).toBe(1)
    await expect.poll(() => overlay.locator('.message').textContent()).toContain('docs/door-codes.md:6:')
    expect(logged.join('\n')).toContain('docs/door-codes.md:6:')

    await write('docs/door-codes.md', table)
    await expect.poll(() => overlay.count(), { timeout: 60_000 }).toBe(0)
    await shows('The door is locked.')
  })
})

describe('doc-codes/vite in a build', () => {
  it('generates first, and fails where the docs have an error', async () => {
    const { root, write, read } = await app()
    const run = (): Promise<unknown> =>
      build({
        root,
        configFile: false,
        logLevel: 'silent',
        plugins: [docCodes({ root, frozen: false })],
        build: { outDir: 'built' },
      })
    await run()
    expect(await read('generated/door-code/codes.ts')).toContain('DoorIsLocked')
    await write('docs/door-codes.md', table.replace('| 2    |', '| 2'))
    await expect(run()).rejects.toThrow(/docs\/door-codes\.md:6:\d+ {2}error/)
    await expect(run()).rejects.not.toHaveProperty('stack', expect.stringMatching(/at .*plugin/))
  })
})
