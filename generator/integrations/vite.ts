import { docCodes } from './plugin.ts'

export type { PluginOptions } from './runner.ts'

/** doc-codes as a plugin of vite: `import docCodes from 'doc-codes/vite'`, then `plugins: [docCodes()]`. */
const plugin: typeof docCodes.vite = docCodes.vite

export default plugin
