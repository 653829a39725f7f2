import { describe, expect, it } from 'vitest'

import { formatManifest, readManifest } from '../../generator/files/manifest.ts'

const listed = (text: string | null): readonly string[] => [...readManifest(text)]

describe('a manifest', () => {
  it('has one path a line, so that two branches merge', () => {
    expect(formatManifest(['a.ts', 'b/c.ts'])).toBe('{\n  "files": [\n    "a.ts",\n    "b/c.ts"\n  ]\n}\n')
  })

  it.each([
    [[]],
    [['a.ts']],
    [['a/b.ts', 'a "quoted" one.ts', 'back\\slash.ts', 'ә.ts', 'a..b.ts', 'a,b.ts', '.hidden/x.ts']],
  ])('is read back as it was written: %j', (paths) => {
    expect(listed(formatManifest(paths))).toEqual(paths)
  })

  it('is read with the line ends of Windows', () => {
    expect(listed(formatManifest(['a.ts', 'b.ts']).replaceAll('\n', '\r\n'))).toEqual(['a.ts', 'b.ts'])
  })

  it('lists what both sides of a conflict list, so that neither’s files become foreign', () => {
    const lines = [
      '<<<<<<< ours',
      '    "a.ts",',
      '    "b.ts"',
      '=======',
      '    "a.ts",',
      '    "c.ts"',
      '>>>>>>> theirs',
    ]
    expect(listed(lines.join('\n'))).toEqual(['a.ts', 'b.ts', 'c.ts'])
  })

  it('that is missing or somebody else’s lists nothing, so that nothing is removed', () => {
    expect(listed(null)).toEqual([])
    expect(listed('{ "name": "A web app" }\n')).toEqual([])
    expect(listed('{\n  "name": "x"\n}\n')).toEqual([])
    for (const line of ['    "a": "b"', '     "a.ts"', '    "a.ts",,', 'x    "a.ts"', '    a.ts', '    "a"b"'])
      expect([line, listed(line)]).toEqual([line, []])
  })

  it('whose line is damaged still lists the others', () => {
    expect(listed('    "a\\x.ts",\n    "b.ts"')).toEqual(['b.ts'])
  })

  it('lists nothing outside of its folder, whatever a person wrote into it', () => {
    expect(listed(formatManifest(['/etc/passwd', '../x.ts', 'a/../../x.ts', 'a/..', 'a.ts']))).toEqual(['a.ts'])
  })
})
