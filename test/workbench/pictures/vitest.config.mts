import { defineConfig } from 'vitest/config'

// The pictures of the documentation, from the real editor: `npm run pictures`. One alone: npm run pictures -- -t hover
export default defineConfig({
  test: {
    dir: 'test/workbench/pictures',
    include: ['**/*.picture.ts'],
    globalSetup: 'test/workbench/harness/prepare.ts',
    setupFiles: 'test/workbench/harness/failure.ts',
    fileParallelism: false,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
})
