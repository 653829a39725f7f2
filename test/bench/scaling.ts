import { fileURLToPath } from 'node:url'

import type { Line, Point } from './chart.ts'
import { measure, type Program } from './measure.ts'
import { longTable, makeCold } from './projects.ts'

const sizes = [1_000, 5_000, 25_000, 50_000, 100_000] as const
const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url))

/**
 * Measures how long a cold run takes by the rows of one table, once for each size, and how long remark alone takes to parse
 * them: its tree of the largest does not fit into the memory that Node gives a process.
 */
export function scaling(): readonly Line[] {
  return [
    {
      name: 'doc-codes generate',
      points: sizes.map((rows) => {
        const cwd = longTable(rows)
        makeCold(cwd)
        return point(rows, { words: [path('dist/cli/main.js'), 'generate'], cwd })
      }),
    },
    {
      name: 'remark-parse and remark-gfm',
      points: sizes
        .filter((rows) => rows <= 25_000)
        .map((rows) => point(rows, { words: [path('coverage/bench/remark.js'), 'codes.md'], cwd: longTable(rows) })),
    },
  ]
}

function point(rows: number, program: Program): Point {
  return { x: rows, y: measure(program).wall }
}
