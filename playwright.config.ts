import { fileURLToPath } from 'node:url'
import { defineConfig, devices, type Project } from '@playwright/test'
import { returning } from './e2e/support/returning'
import { findChromium } from './src/cli/check/browser'
import { COMPILING_LESS, WITHOUT_FEATURES } from './src/cli/check/chromiumSwitches'
import { findFirefox } from './src/cli/check/firefox'
import { isRoot, thisMachine } from './src/cli/check/machine'
import { freePort } from './src/cli/check/port'

/*
 * The tests run against a build ("npm run e2e" makes one). This file is read by the runner and again by each
 * worker, which inherits the runner's environment: so what is found out once is kept there.
 */
process.env.E2E_PORT ??= String(await freePort())
process.env.E2E_CHROMIUM ??= findChromium(thisMachine) ?? ''
process.env.E2E_FIREFOX ??= findFirefox(thisMachine) ?? ''
const { E2E_PORT: port, E2E_CHROMIUM: chromium, E2E_FIREFOX: firefox } = process.env
const address = `http://127.0.0.1:${port}/`
/** How long a test waits for one thing, ms. */
const PATIENCE = 60_000
/** Tests of looks; and stories, which "npm test" tells of a page in memory instead. */
const tests = process.env.E2E_WITHOUT_STORIES ? /\.spec\.ts$/ : /\.(spec|story)\.ts$/
const viewport = { width: 1440, height: 900 }

/** The main tasks in a Firefox as it is, by WebDriver BiDi: Playwright's own is a build that it has to download. */
const inFirefox: Project = {
  name: 'firefox',
  grep: /@firefox/,
  use: {
    browserName: 'firefox',
    channel: 'moz-firefox',
    viewport,
    // It would add a style to the page, which the page's security policy forbids.
    screenshot: 'off',
    launchOptions: {
      executablePath: fileURLToPath(new URL('src/cli/check/firefoxForTests.ts', import.meta.url)),
      env: { ...process.env, FIREFOX_PATH: firefox },
      firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
    },
  },
}

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  retries: 0,
  // How fast something is, is measured by the benchmarks: a busy machine fails no test. What never comes ends these.
  timeout: 10 * PATIENCE,
  expect: { timeout: PATIENCE },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: address,
    // What is not there to be clicked is told before the whole test's time is up.
    actionTimeout: PATIENCE,
    navigationTimeout: PATIENCE,
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
      testMatch: tests,
      testIgnore: 'firefox.spec.ts',
      use: {
        ...devices['Desktop Chrome'],
        viewport,
        launchOptions: {
          ...(chromium ? { executablePath: chromium } : {}),
          args: [
            '--disable-gpu',
            '--disable-background-networking',
            WITHOUT_FEATURES,
            COMPILING_LESS,
            ...(isRoot ? ['--no-sandbox'] : []),
          ],
        },
      },
    },
    ...(firefox ? [inFirefox] : []),
  ],
  webServer: {
    command: `npx --no-install vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    reuseExistingServer: false,
  },
})
