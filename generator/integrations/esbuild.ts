import { docCodes } from './plugin.ts'

export type { PluginOptions } from './runner.ts'

/** doc-codes as a plugin of esbuild: `import docCodes from 'doc-codes/esbuild'`, then `plugins: [docCodes()]`. */
const plugin: typeof docCodes.esbuild = docCodes.esbuild

export default plugin
