import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: {
    cli: 'src/cli.ts',
    index: 'src/index.ts',
    // What threads start from stands in a file of its own.
    'build-worker': 'src/cli/build-worker.ts',
    'query-worker': 'src/query/query-worker.ts',
    'update-worker': 'src/query/update-worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: { entry: 'src/index.ts' },
  outExtensions: () => ({ js: '.js', dts: '.d.ts' }),
  // `dist/` also holds the page, and what the set-up keeps.
  clean: ['dist/*.js', 'dist/*.d.ts'],
  hash: false,
  logLevel: 'warn',
})
