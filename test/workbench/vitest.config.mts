import { defineConfig } from 'vitest/config'

// One test:  npm run test:workbench -- -t "part of its name"
export default defineConfig({
  test: {
    dir: 'test/workbench/scenarios',
    globalSetup: 'test/workbench/harness/prepare.ts',
    // Each file has a server and a browser of its own, and two cores are not enough for two of each.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
