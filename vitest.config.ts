import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // What the tests run as a process is what the sources say now.
    globalSetup: ['test/support/bundle.ts'],
    maxWorkers: '100%',
    // No module has state, so that all files of a worker share what they import.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 300_000,
    reporters: ['default', 'json'],
    outputFile: { json: 'coverage/vitest.json' },
  },
})
