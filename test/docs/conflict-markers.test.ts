import { describe, expect, it } from 'vitest'
import { read } from './reading.ts'

const table = '# Pumps\n\n| Code | Description |\n|---|---|\n| 1 | The pump is dry. |\n'

describe('an unfinished merge is the only thing said of its document', () => {
  it.each([
    ['both sides', '<<<<<<< HEAD\n| 2 | Hot. |\n=======\n| 2 | Warm. |\n>>>>>>> topic\n', ['6:1 to 10']],
    ['a base', '<<<<<<< a\n||||||| b\n| 2 | Hot. |\n=======\n| 3 | Cold. |\n>>>>>>> c\n', ['6:1 to 11']],
    [
      'two conflicts',
      '<<<<<<< a\n=======\n>>>>>>> b\n| 2 | x |\n<<<<<<< a\n=======\n>>>>>>> b\n',
      ['6:1 to 8', '10:1 to 12'],
    ],
    ['both sides without their first marker', '| 2 | Hot. |\n=======\n| 2 | Warm. |\n>>>>>>> topic\n', ['7:1 to 9']],
    ['a last marker', '>>>>>>> topic\n| 2 | Hot. |\n', ['6:1']],
    ['a marker of the base', '||||||| merged common ancestors\n| 2 | Hot. |\n', ['6:1']],
    ['a middle between rows', '=======\n| 2 | Hot. |\n', ['6:1']],
    ['a marker in a fence that never ends', '\n```\n<<<<<<< HEAD\n', ['8:1']],
  ])('%s', (_, below, places) => {
    const { sets, problems } = read(table + below)
    expect(sets).toEqual([])
    const said = problems.map((problem) =>
      problem.replace(
        /^error conflict-markers (\S+) (?:.* up to line (\d+)\.)?.*$/,
        (_line, place: string, last?: string) => (last === undefined ? place : `${place} to ${last}`),
      ),
    )
    expect(said).toEqual(places)
  })

  it.each([
    ['an underlined title', '\nPressure\n=======\n'],
    ['a title between lines', '\n=======\nPressure\n=======\n'],
    ['a sample in a fence', '\n~~~diff\n```\n<<<<<<< HEAD\n=======\n>>>>>>> topic\n~~~\n'],
    ['a sample in a quoted fence', '\n> ```\n> <<<<<<< HEAD\n> ```\n'],
    ['markers in a sentence', '\nGit writes `<<<<<<<` and `>>>>>>>`.\n'],
  ])('but not of %s', (_, below) => {
    const { sets, problems } = read(table + below)
    expect([sets.length, problems]).toEqual([1, []])
  })

  it('nor of an empty row with six cells', () => {
    const wide = '| Code | Description | a | b | c | d |\n|---|---|---|---|---|---|\n| 1 | Dry. | | | | |\n|||||||\n'
    expect(read(wide).problems).toEqual([])
  })
})
