import { defineConfig } from 'doc-codes'

export default defineConfig({
  docs: 'docs-input/{locale}/**/*.md',
  locales: { source: 'kk', names: 'en' },
  registry: 'docs-input/registry.yaml',
  out: 'generated',
  catalogs: ['ts', 'i18next'],
  sets: {
    apiCode: {
      response: { code: 'code', data: 'data', message: 'message' },
      errors: true,
      facets: true,
    },
  },
})
