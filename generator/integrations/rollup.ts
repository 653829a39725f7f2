import { docCodes } from './plugin.ts'

export type { PluginOptions } from './runner.ts'

/** doc-codes as a plugin of rollup: `import docCodes from 'doc-codes/rollup'`, then `plugins: [docCodes()]`. */
const plugin: typeof docCodes.rollup = docCodes.rollup

export default plugin
