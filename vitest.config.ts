import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** Files that take long for their size: at the end one of them would keep one worker alone. */
const LONG = /\/(?:cli\/.*|cues|extract-document|create-lanes|in-browser|query-pane)\.test\.ts$/

/** Larger files first, as ever where no times are known, but before them those that take long. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => LONG.test(moduleId)
    const sorted = await super.sort(files)
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))]
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // Many tests wait for programs and pages that they started: no core is kept free for the runner.
    maxWorkers: '100%',
    // Files share what they import, which takes longer to load than most take to run.
    isolate: false,
    sequence: { sequencer: LongFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
