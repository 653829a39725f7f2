// Runs real engines on the layout of guide/monorepos.md: workspaces of npm, pnpm and yarn, then Turborepo and Nx with a
// remote cache on loopback that two checkouts share. `npm install && npm test` in this folder; the command must be built.
import { Buffer } from 'node:buffer'
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, URL } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const command = join(here, '../../dist/cli/main.js')
const bin = join(here, 'node_modules/.bin')
const base = mkdtempSync(join(tmpdir(), 'doc-codes-engines-'))
const wanted = process.argv.slice(2)
const checks = { npm: workspace, pnpm: workspace, yarn: workspace, turbo: cached, nx: cached }
const cache = await serveCache()
let failed = false
for (const [name, check] of Object.entries(checks)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  try {
    say(`${name}: ${await check(name)}`)
  } catch (error) {
    failed = true
    say(`${name}: FAILED\n${error.message}\n${error.stdout ?? ''}${error.stderr ?? ''}`)
  }
}
cache.close()
rmSync(base, { recursive: true, force: true })
process.exitCode = failed ? 1 : 0

function say(line) {
  process.stdout.write(`${line}\n`)
}

/** The files of the guide's page: what a reader would save. */
function layout() {
  const page = readFileSync(join(here, '../../guide/monorepos.md'), 'utf8')
  const fences = [...page.matchAll(/^```\w+ file=(\S+)\n([^]*?)^```$/gm)]
  return new Map(fences.map(([, file, text]) => [file, text]))
}

/** A checkout whose packages call the built command. */
function checkout(name, files) {
  const root = join(base, name)
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  mkdirSync(join(root, 'node_modules/.bin'), { recursive: true })
  // As npm does on installing: the bundler writes no file that can be executed.
  writeFileSync(join(root, 'node_modules/.bin/doc-codes'), `#!/bin/sh\nexec node '${command}' "$@"\n`, { mode: 0o755 })
  symlinkSync(join(here, 'node_modules/nx'), join(root, 'node_modules/nx'))
  return root
}

function run(root, program, words, env = {}) {
  return execFileSync(program, words, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: '', ...env, PATH: `${join(root, 'node_modules/.bin')}:${bin}:${process.env.PATH}` },
  })
}

/** The first install works before anything is generated, and the other package imports what is generated then. */
function workspace(manager) {
  const files = layout()
  if (manager === 'pnpm') {
    const web = files.get('packages/web/package.json')
    files.set('packages/web/package.json', web.replace('"*"', '"workspace:*"'))
  } else files.delete('pnpm-workspace.yaml')
  const root = checkout(manager, files)
  const offline = manager === 'npm' ? ['--offline', '--no-audit', '--no-fund'] : ['--offline']
  run(root, manager === 'npm' ? 'npm' : join(bin, manager), ['install', ...offline])
  run(join(root, 'packages/api-codes'), process.execPath, [command, 'generate'])
  const said = run(join(root, 'packages/web'), process.execPath, ['main.js']).trim()
  if (said !== 'The gate is stuck.') throw new Error(`it says ${said}`)
  return 'the first install works, and the codes are imported'
}

/** Two packages of documents. A second checkout gets hits; an edited document misses its own task alone. */
async function cached(engine) {
  const files = new Map(engineFiles(engine))
  // What is committed: the registry after a run.
  const seed = checkout(`${engine}-0`, files)
  for (const name of ['gate', 'lamp']) {
    run(join(seed, `packages/${name}`), process.execPath, [command, 'generate'])
    const registry = `packages/${name}/docs/registry.yaml`
    files.set(registry, readFileSync(join(seed, registry), 'utf8'))
  }
  const first = checkout(`${engine}-1`, files)
  const second = checkout(`${engine}-2`, files)
  const before = await build(engine, first)
  const again = await build(engine, second)
  const document = join(second, 'packages/lamp/docs/lamp.md')
  writeFileSync(document, readFileSync(document, 'utf8').replace('is broken', 'is burnt'))
  const edited = await build(engine, second)
  const same = ['gate', 'lamp'].map((name) => {
    const file = `packages/${name}/generated/${name}/codes.ts`
    return name === 'lamp' || readFileSync(join(first, file), 'utf8') === readFileSync(join(second, file), 'utf8')
  })
  const seen = [before, again, edited]
  if (JSON.stringify(seen) !== '[0,2,1]' || same.includes(false))
    throw new Error(`hits ${JSON.stringify(seen)}, the same bytes ${JSON.stringify(same)}`)
  return 'a second checkout has 2 hits of 2 from the remote cache, an edited document misses its own task alone'
}

function engineFiles(engine) {
  const packages = ['gate', 'lamp'].flatMap((name) => [
    [
      `packages/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', scripts: { codes: 'doc-codes generate' } }),
    ],
    [
      `packages/${name}/docs/${name}.md`,
      `# ${name} codes\n\n| Code | Description |\n|---|---|\n| 1 | The ${name} is broken. |\n`,
    ],
    [`packages/${name}/docs/registry.yaml`, `${name}:\n  1: { name: Broken, text: The ${name} is broken. }\n`],
    [
      `packages/${name}/doc-codes.config.json`,
      JSON.stringify({ docs: 'docs/*.md', locales: { source: 'en' }, registry: 'docs/registry.yaml' }),
    ],
  ])
  const outputs = {
    turbo: ['generated/**', 'docs/registry.yaml'],
    nx: ['{projectRoot}/generated', '{projectRoot}/docs/registry.yaml'],
  }
  const top = {
    name: 'fleet',
    private: true,
    packageManager: 'npm@11.0.0',
    workspaces: ['packages/*'],
  }
  return [
    ...packages,
    ['package.json', JSON.stringify(top)],
    ['package-lock.json', JSON.stringify({ name: 'fleet', lockfileVersion: 3, packages: {} })],
    ['.gitignore', 'node_modules\n.turbo\n.nx\n'],
    engine === 'turbo'
      ? [
          'turbo.json',
          JSON.stringify({ tasks: { codes: { inputs: ['docs/**', 'doc-codes.config.*'], outputs: outputs.turbo } } }),
        ]
      : [
          'nx.json',
          JSON.stringify({
            analytics: false,
            neverConnectToCloud: true,
            targetDefaults: {
              codes: {
                cache: true,
                inputs: ['{projectRoot}/docs/**', '{projectRoot}/doc-codes.config.*'],
                outputs: outputs.nx,
              },
            },
          }),
        ],
  ]
}

/** Runs the task of all packages, and says how many came from the remote cache or had not changed. */
async function build(engine, root) {
  const hits = cache.hits
  const env =
    engine === 'turbo'
      ? {
          TURBO_API: cache.url,
          TURBO_TOKEN: 'loopback',
          TURBO_TEAM: 'fleet',
          TURBO_TELEMETRY_DISABLED: '1',
          DO_NOT_TRACK: '1',
        }
      : {
          NX_SELF_HOSTED_REMOTE_CACHE_SERVER: cache.url,
          NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN: 'loopback',
          NX_DAEMON: 'false',
          NX_NO_CLOUD: 'true',
        }
  const words = engine === 'turbo' ? ['run', 'codes', '--cache=remote:rw'] : ['run-many', '-t', 'codes', '--verbose']
  if (engine === 'nx') rmSync(join(root, '.nx'), { recursive: true, force: true })
  await runLater(root, join(bin, engine), words, env)
  return cache.hits - hits
}

/** Not synchronous: the cache answers in this process. */
function runLater(root, program, words, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: '', ...env, PATH: `${join(root, 'node_modules/.bin')}:${bin}:${process.env.PATH}` },
    })
    let printed = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (printed += chunk))
    child.on('close', (code) =>
      code === 0 ? resolve(printed) : reject(new Error(`${program} ends with ${code}\n${printed}`)),
    )
  })
}

/** A remote cache as Turborepo and Nx ask for it, in memory. */
async function serveCache() {
  const kept = new Map()
  const state = { url: '', hits: 0, close: () => server.close() }
  const server = createServer((request, response) => {
    const key = new URL(request.url, 'http://cache').pathname
    const isArtifact = /^\/v8\/artifacts\/[0-9a-f]+$|^\/v1\/cache\//.test(key)
    if (!isArtifact) return response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"enabled"}')
    if (request.method === 'PUT') {
      const chunks = []
      request.on('data', (chunk) => chunks.push(chunk))
      request.on('end', () => {
        kept.set(key, { body: Buffer.concat(chunks), duration: request.headers['x-artifact-duration'] ?? '1' })
        response.writeHead(200, { 'content-type': 'application/json' }).end('{"urls":[]}')
      })
      return
    }
    const found = kept.get(key)
    if (found === undefined) return response.writeHead(404).end()
    if (request.method === 'GET') state.hits++
    response.writeHead(200, { 'content-type': 'application/octet-stream', 'x-artifact-duration': found.duration })
    response.end(request.method === 'HEAD' ? undefined : found.body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  state.url = `http://127.0.0.1:${server.address().port}`
  return state
}
