import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

import { describe, expect, it } from 'vitest'

import { bin } from '../support/cli.ts'
import { seedProject } from '../support/seed.ts'
import { createWorkspace } from '../support/workspace.ts'

describe('doc-codes generate --watch', () => {
  it('runs again after a burst of saves, keeps the last good output, and ends with 0', async () => {
    const workspace = await createWorkspace(seedProject())
    const document = 'docs-input/kk/api-codes.md'
    const messages = 'generated/api-code/messages/kk.ts'
    const text = await workspace.read(document)
    const child = spawn(process.execPath, [bin, 'generate', '--watch'], { cwd: workspace.root })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += String(chunk)))
    const until = async (pattern: RegExp): Promise<void> => {
      for (let tries = 0; tries < 300 && !pattern.test(printed); tries++) await sleep(100)
      expect(printed).toMatch(pattern)
      printed = ''
    }
    try {
      await until(/watching/)
      await workspace.write(document, text.replace('apiCode-9"', 'apiCode-7"'))
      await until(/anchor-mismatch/)
      const good = await workspace.read(messages)
      for (let save = 0; save < 50; save++)
        await workspace.write(document, text.replace('Операция', `Операция ${save}`))
      await until(/generated\/ written/)
      await sleep(500)
      const now = await workspace.read(messages)
      expect(good).toContain("'Операция сәтті")
      expect(now).toContain("'Операция 49 сәтті")
      // The second save comes while the run after the first one goes on.
      await workspace.write(document, text.replace('Операция', 'Операция бір'))
      await sleep(30)
      await workspace.write(document, text.replace('Операция', 'Операция екі'))
      for (let tries = 0; tries < 100 && !(await workspace.read(messages)).includes("'Операция екі"); tries++)
        await sleep(100)
      expect(await workspace.read(messages)).toContain("'Операция екі")
    } finally {
      child.kill('SIGTERM')
    }
    expect(await new Promise((resolve) => child.once('exit', resolve))).toBe(0)
  })

  it('ends though its folder is gone', async () => {
    const { root, write, read } = await createWorkspace(seedProject())
    const child = spawn(process.execPath, [bin, 'generate', '--watch'], {
      cwd: root,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise((resolve) => child.once('exit', resolve))
    await new Promise<void>((resolve) => {
      child.stderr.on('data', (chunk) => {
        if (String(chunk).includes('watching')) resolve()
      })
    })
    const document = 'docs-input/kk/api-codes.md'
    await write(document, (await read(document)).replace('Операция', 'Операция бір'))
    await sleep(100)
    child.kill('SIGTERM')
    rmSync(root, { recursive: true, force: true })
    const late = sleep(10_000).then(() => {
      child.kill('SIGKILL')
      return 'late'
    })
    expect(await Promise.race([ended, late])).toBe(0)
  })
})
