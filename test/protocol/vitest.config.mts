import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    dir: 'test/protocol',
    globalSetup: 'test/protocol/support/buildServer.ts',
    // The tests wait for events; this is the deadline of an event that does not come.
    testTimeout: 60_000,
  },
})
