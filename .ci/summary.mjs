// Prints `N passed, N failed` from vitest's JSON report; a run that wrote none has failed.
import { readFileSync } from 'node:fs'

const report = new URL('../coverage/vitest.json', import.meta.url)
const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
console.log(`${passed} passed, ${failed} failed`)
