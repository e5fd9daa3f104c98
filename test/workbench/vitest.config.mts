import { defineConfig } from 'vitest/config'

// One test:  npm run test:workbench -- -t "part of its name"
export default defineConfig({
  test: {
    dir: 'test/workbench/scenarios',
    globalSetup: 'test/workbench/harness/prepare.ts',
    setupFiles: 'test/workbench/harness/failure.ts',
    // Each file has a server and a browser of its own, and two cores are not enough for two of each.
    fileParallelism: false,
    // Waits are for events and end with them: only something broken waits this long, also on a slow machine. A test has
    // time for several of them, so that the step that failed is named and does not go on below the next test.
    testTimeout: 240_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 40_000 } },
    // Once in a few hundred tests the editor, still starting, loses a key. What is broken fails again.
    retry: 1,
  },
})
