import { docCodes } from './plugin.ts'

export type { PluginOptions } from './runner.ts'

/** doc-codes as a plugin of webpack: `import docCodes from 'doc-codes/webpack'`, then `plugins: [docCodes()]`. */
const plugin: typeof docCodes.webpack = docCodes.webpack

export default plugin
