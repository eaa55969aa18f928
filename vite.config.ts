import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { licencesFile } from './src/cli/licences/licencesFile.ts'
import { offlinePage } from './src/cli/offline/offlinePage.ts'
import { contentSecurityPolicy } from './src/cli/serve/contentSecurityPolicy.ts'
import { lastingAssets } from './src/cli/serve/lastingAssets.ts'

const licences = licencesFile(import.meta.dirname)

export default defineConfig({
  base: './',
  plugins: [react(), licences.page, offlinePage, contentSecurityPolicy(import.meta.dirname), lastingAssets],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  worker: { format: 'es', plugins: () => [licences.worker()] },
  build: { target: 'es2022', chunkSizeWarningLimit: 600 },
  test: {
    // Properties over random books take their time where other work runs on the machine.
    testTimeout: 30_000,
    include: ['src/**/*.test.{ts,tsx}'],
    coverage: {
      provider: 'v8',
      include: ['src/engine/**/*.ts'],
      exclude: ['**/*.test.ts', '**/testing/**'],
      thresholds: { lines: 95 },
      reporter: ['text-summary'],
    },
  },
})
