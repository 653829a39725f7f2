import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

import type { TestProject } from 'vitest/node'

/**
 * Bundles the program before the tests run, and again before a watching vitest runs them again.
 *
 * @param project - vitest's project.
 */
export default function setup(project: TestProject): void {
  bundle()
  project.onTestsRerun(() => {
    bundle()
  })
}

function bundle(): void {
  const script = fileURLToPath(new URL('../../scripts/build.mjs', import.meta.url))
  execFileSync(process.execPath, [script], { stdio: 'inherit' })
}
