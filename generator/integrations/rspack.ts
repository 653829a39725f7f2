import { docCodes } from './plugin.ts'

export type { PluginOptions } from './runner.ts'

/** doc-codes as a plugin of rspack: `import docCodes from 'doc-codes/rspack'`, then `plugins: [docCodes()]`. */
const plugin: typeof docCodes.rspack = docCodes.rspack

export default plugin
