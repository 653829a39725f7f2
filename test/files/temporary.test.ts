import { afterEach, describe, expect, it, vi } from 'vitest'

import { isAbandoned, isTemporary, temporaryName } from '../../generator/files/temporary.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the name of a temporary file', () => {
  it('stands beside the file and says which process owns it', () => {
    expect(temporaryName('out/a.ts')).toMatch(
      new RegExp(`^out/a\\.ts\\.[\\da-f]{8}\\.${process.pid}\\.doc-codes\\.tmp$`),
    )
    expect(temporaryName('a.ts')).not.toBe(temporaryName('a.ts'))
  })

  it('is told from all others', () => {
    expect(isTemporary(temporaryName('a.ts'))).toBe(true)
    for (const name of ['a.tmp', 'a.doc-codes.tmp.ts', 'doc-codes.tmp']) expect(isTemporary(name)).toBe(false)
  })
})

describe('a temporary file', () => {
  const file = 'out/a.ts.0123abcd.4242.doc-codes.tmp'
  const whenAsked = (answer: () => true): void => {
    vi.spyOn(process, 'kill').mockImplementation((owner, signal) => {
      expect([owner, signal]).toEqual([4242, 0])
      return answer()
    })
  }
  const refuse = (error: unknown) => (): true => {
    throw error
  }

  it('is left to a process that lives', () => {
    whenAsked(() => true)
    expect(isAbandoned(file)).toBe(false)
  })

  it('is left to a process of somebody else, which the system does not let us ask', () => {
    whenAsked(refuse(Object.assign(new Error('no'), { code: 'EPERM' })))
    expect(isAbandoned(file)).toBe(false)
  })

  it('is abandoned where its process is gone', () => {
    whenAsked(refuse(Object.assign(new Error('gone'), { code: 'ESRCH' })))
    expect(isAbandoned(file)).toBe(true)
    whenAsked(refuse(new Error('gone')))
    expect(isAbandoned(file)).toBe(true)
  })

  it('is only what has our name: nothing else is removed', () => {
    const kill = vi.spyOn(process, 'kill')
    for (const name of [
      'a.ts',
      'a.999999999.tmp',
      'a.x.doc-codes.tmp',
      '.999999999.doc-codes.tmp.ts',
      'a9.doc-codes.tmp',
    ])
      expect([name, isAbandoned(name)]).toEqual([name, false])
    expect(kill).not.toHaveBeenCalled()
  })
})
