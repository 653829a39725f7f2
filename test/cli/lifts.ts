import type { Inspection } from '../../generator/model/inspection.ts'
import type { Outcome } from '../support/cli.ts'

/** A page with a table of codes. */
export const page = `# Lift faults

| Code | Description |
|---|---|
| 3 | The door is blocked. |
| 4 | The car stands between two floors. |
`
/** The config of the project. */
export const config = {
  docs: ['docs/lift.md', 'docs/more/*.md'],
  locales: { source: 'en' },
  registry: 'names.yaml',
  out: 'gen',
}
/** A project whose codes stand on two pages. */
export const project = {
  'doc-codes.config.json': JSON.stringify(config, null, 2),
  'package.json': '{ "name": "@lifts/codes" }',
  'docs/lift.md': page,
  'src/lift.ts': 'export enum Lift { Blocked = 3, Between = 4 }\n',
  'docs/more/pump.md': page.replace('Lift', 'Pump').replaceAll('| 3', '| 7').replaceAll('| 4', '| 8'),
}

/** What `inspect --json` printed. */
export function inspection({ stdout }: Outcome): Inspection {
  const printed: Inspection = JSON.parse(stdout)
  return printed
}

/** The lines of a report that tell a problem. */
export function problemsIn(stderr: string): readonly string[] {
  return stderr.split('\n').filter((line) => / {2}(?:error|warning|note): /.test(line))
}
