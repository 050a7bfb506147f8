import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Many tests wait for programs and pages that they started: no core is kept free for the runner.
    maxWorkers: '100%',
    // Files share what they import, which takes longer to load than most take to run.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
