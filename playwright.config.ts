import { defineConfig, devices } from '@playwright/test'
import { returning } from './e2e/support/returning'
import { findChromium } from './src/cli/check/browser'
import { isRoot, thisMachine } from './src/cli/check/machine'
import { freePort } from './src/cli/check/port'

/*
 * The tests run against a build ("npm run e2e" makes one). This file is read by the runner and again by each
 * worker, which inherits the runner's environment: so what is found out once is kept there.
 */
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_CHROMIUM ??= findChromium(thisMachine) ?? ''
const { E2E_PORT: port, E2E_CHROMIUM: chromium } = process.env
const address = `http://127.0.0.1:${port}/`

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: address,
    // What is not there to be clicked is told before the whole test's time is up.
    actionTimeout: 20_000,
    // What one test has kept is not there for the next; the tests of working offline allow it.
    serviceWorkers: 'block',
    locale: 'en-US',
    timezoneId: 'UTC',
    contextOptions: { reducedMotion: 'reduce' },
    storageState: returning(address),
    // Keeping a trace takes a third of the time: ask for one with --trace on.
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'desktop',
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 1440, height: 900 },
        launchOptions: {
          ...(chromium ? { executablePath: chromium } : {}),
          args: ['--disable-gpu', '--disable-background-networking', ...(isRoot ? ['--no-sandbox'] : [])],
        },
      },
    },
  ],
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
