import { defineConfig } from 'tsdown'

export default defineConfig({
  entry: ['src/cli.ts', 'src/index.ts'],
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
