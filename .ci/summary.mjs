// Prints `N passed, N failed` from vitest's JSON report; a run that wrote none has failed.
import { readFileSync } from 'node:fs'
import { stdout } from 'node:process'

const report = JSON.parse(readFileSync('coverage/vitest.json', 'utf8'))
stdout.write(`${report.numPassedTests} passed, ${report.numFailedTests} failed\n`)
