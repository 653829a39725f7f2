/**
 * Groups integers into runs of consecutive ones.
 *
 * @param values - Integers in ascending order.
 * @returns The first and the last of each run.
 */
export function runsOf(values: readonly number[]): readonly (readonly [number, number])[] {
  const runs: (readonly [number, number])[] = []
  for (const value of values) {
    const last = runs.at(-1)
    if (last !== undefined && value === last[1] + 1) runs[runs.length - 1] = [last[0], value]
    else runs.push([value, value])
  }
  return runs
}
