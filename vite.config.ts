import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licencesFile } from './src/cli/licences/licencesFile.ts'
import { offlinePage } from './src/cli/offline/offlinePage.ts'
import { contentSecurityPolicy } from './src/cli/serve/contentSecurityPolicy.ts'
import { lastingAssets } from './src/cli/serve/lastingAssets.ts'

/** Tests of functions alone, which may share the modules they load. */
const PURE = ['src/{engine,files}/**/*.test.ts']
/** Those that replace the registry of models, which must not show in another test. */
const OTHER_MODELS = ['src/engine/models/*.test.ts']
/** Tests in which something is kept: stores, stand-ins for the browser, processes. */
const OTHERS = ['src/!(engine|files)/**/*.test.{ts,tsx}', 'src/*.test.{ts,tsx}']

/** The charts' library and what only it uses. */
const CHARTS =
  /node_modules\/(?:recharts|victory-vendor|d3-[a-z-]+|@reduxjs|redux|redux-thunk|react-redux|reselect|immer|es-toolkit|decimal\.js-light|eventemitter3|tiny-invariant)\//

const licences = licencesFile(import.meta.dirname)

export default defineConfig({
  base: './',
  plugins: [react(), licences.page, offlinePage, contentSecurityPolicy(import.meta.dirname), lastingAssets],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es', plugins: () => [licences.worker()] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    // What every visit loads first is one script and one style, and what several later parts share is another: many small
    // ones cost more to ask for, and compress worse. No number waits for the library of the charts.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'initial', tags: ['$initial'], priority: 3 },
            { name: 'charts', test: CHARTS, priority: 2 },
            { name: 'models', test: /\/src\/engine\//, minShareCount: 2, priority: 2 },
            { name: 'shared', minShareCount: 2, priority: 1 },
          ],
        },
      },
    },
  },
  test: {
    // Properties over random books take their time where other work runs on the machine.
    testTimeout: 600_000,
    // Both cores of a small machine: the runner itself has little to do and needs none of its own.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        // These keep nothing between them, so what one has loaded and compiled is there for the next.
        test: { name: 'pure', include: PURE, exclude: OTHER_MODELS, isolate: false },
      },
      {
        extends: true,
        test: { name: 'apart', include: [...OTHERS, ...OTHER_MODELS] },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      thresholds: { lines: 95 },
      reporter: ['text-summary'],
    },
  },
})
