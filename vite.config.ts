import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licencesFile } from './src/cli/licences/licencesFile.ts'
import { offlinePage } from './src/cli/offline/offlinePage.ts'
import { contentSecurityPolicy } from './src/cli/serve/contentSecurityPolicy.ts'
import { lastingAssets } from './src/cli/serve/lastingAssets.ts'
import { workerPolicy } from './src/files/live/workerPolicy.ts'

const TESTS = ['src/**/*.test.{ts,tsx}']
/**
 * Those that must reach the lines of the engine by themselves: to count coverage takes long, and most where files are
 * many.
 */
const OF_ENGINE = ['src/engine/**/*.test.ts']
/** Of what keeps something in its modules. */
const KEEPERS = ['src/{state,worker,actions}/**/*.test.ts']
/** Those that replace modules, which nothing takes back. */
const ALONE = ['src/**/*.alone.test.{ts,tsx}']
/** Those that compute for long. */
const LONG = ['src/**/*.long.test.ts']
const SEED = 'src/cli/check/seed.ts'
const PUT_BACK = 'src/cli/check/putBack.ts'

const within = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const licences = licencesFile(import.meta.dirname)

/** Tests of which each finds loaded and compiled what one before has used. */
const sharing = (name: string, include: readonly string[], exclude: readonly string[]) => ({
  extends: true as const,
  test: {
    name,
    include: [...include],
    exclude: [...exclude],
    isolate: false,
    setupFiles: [SEED, PUT_BACK],
    alias: { 'zustand/vanilla': within('src/cli/check/watchedStores.ts') },
  },
})

export default defineConfig({
  base: './',
  plugins: [
    react(),
    licences.page,
    offlinePage,
    contentSecurityPolicy(import.meta.dirname, workerPolicy),
    lastingAssets,
  ],
  resolve: { alias: { '@': within('src') } },
  worker: { format: 'es', plugins: () => [licences.worker()] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 600,
    // What every visit loads first is one script and one style, and what several later parts share is another: many
    // small ones cost more to ask for, and compress worse. No number waits for the library of the charts. A part takes
    // along all that it imports, but what one before it has.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'initial', tags: ['$initial'], priority: 3 },
            { name: 'charts', test: /\/node_modules\/recharts\//, priority: 2 },
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
    // A process for each file takes longer than most tests: files share them, and each leaves all as it was.
    projects: [
      sharing('engine', OF_ENGINE, [...ALONE, ...LONG]),
      sharing('shared', TESTS, [...OF_ENGINE, ...KEEPERS, ...ALONE, ...LONG]),
      sharing('long', LONG, []),
      {
        extends: true,
        test: {
          name: 'fresh',
          include: KEEPERS,
          exclude: ALONE,
          isolate: false,
          setupFiles: ['src/cli/check/freshModules.ts', SEED, PUT_BACK],
        },
      },
      { extends: true, test: { name: 'alone', include: ALONE, setupFiles: [SEED] } },
      {
        extends: true,
        // Stories of the page, told of one that is drawn nowhere; "npm run e2e" tells them in a browser.
        resolve: {
          alias: [
            { find: '@playwright/test', replacement: within('e2e/inMemory.ts') },
            { find: /^\.\/support\/test$/, replacement: within('e2e/inMemory.ts') },
          ],
        },
        test: {
          name: 'stories',
          include: ['e2e/*.story.ts'],
          isolate: false,
          globalSetup: 'e2e/memory/pageBuild.ts',
        },
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
