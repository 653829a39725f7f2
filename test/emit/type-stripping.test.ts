import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

import { emit } from '../../generator/emit/emit.ts'
import { settings } from './model.ts'
import { everything, example } from './surface.ts'

const hasTypeStripping = 'typescript' in process.features && process.features.typescript !== false

test.skipIf(!hasTypeStripping).each(['const', 'union'] as const)(
  'Node runs the .ts of the style %s as it is',
  async (enumStyle) => {
    const root = await mkdtemp(join(tmpdir(), 'doc-codes-stripping-'))
    try {
      const given = settings({ importExtension: '.ts', enumStyle, ...everything })
      const program = `import { API_CODE_OK, ApiCodeError, isApiCode, loadApiCodeMessages } from './generated/index.ts'
        const texts = await loadApiCodeMessages('kk')
        console.log(isApiCode(8), texts.get(API_CODE_OK), new ApiCodeError(API_CODE_OK).message)`
      const files = [
        ...(await emit(example, given)).value.map(({ path, text }) => [`generated/${path}`, text] as const),
      ]
      for (const [path, text] of [...files, ['main.ts', program], ['package.json', '{ "type": "module" }']] as const) {
        await mkdir(dirname(join(root, path)), { recursive: true })
        await writeFile(join(root, path), text)
      }
      const { stdout } = await promisify(execFile)(process.execPath, [join(root, 'main.ts')])
      expect(stdout).toBe('true Сәтті. Ok.\n')
    } finally {
      await rm(root, { recursive: true })
    }
  },
)
