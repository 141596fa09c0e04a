import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  resolve: {
    alias: [
      {
        find: /^trailproof$/,
        replacement: fileURLToPath(new URL('./src/index.ts', import.meta.url)),
      },
    ],
  },
  test: {
    reporters: ['default', './test/support/plain-line-reporter.ts'],
    // On a machine that much else shares: what takes ten seconds alone took more than sixty.
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // Vitest leaves one processor free: of two that is half, and most tests wait for a process of their own.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: {
          name: 'in-process',
          include: ['test/{unit,cases,property,conformance}/**/*.test.ts'],
          // Modules hold tables and no state: to load them once a worker halves the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'] } },
    ],
  },
})
