import {
  test as base,
  type ConsoleMessage,
  expect,
  type PlaywrightTestOptions,
  type PlaywrightWorkerOptions,
  type WebError,
} from '@playwright/test'
import { KeptProfile } from './keptProfile'
import { typeAsPeopleDo } from './typing'

interface Options {
  /** Faults that the test provokes on purpose: `test.use({ expectedFaults: [/Failed to fetch/] })`. */
  expectedFaults: RegExp[]
  /**
   * Whether the test has a browser profile to itself, as one must that changes it (the clock, the network) or depends
   * on what the browser has not fetched yet.
   */
  ownProfile: boolean
}

interface Fixtures {
  /** What went wrong on any page so far. Every test listens, and fails at its end on what it did not expect. */
  faults: string[]
}

interface WorkerFixtures {
  /** The profile that this worker's tests have one after another. */
  keptProfile: KeptProfile
}

/** Playwright's `test`, which also fails on a page error, a console error or a breach of the security policy. */
export const test = base.extend<Options & Fixtures, WorkerFixtures>({
  expectedFaults: [[], { option: true }],
  ownProfile: [false, { option: true }],

  keptProfile: [
    async ({ browser }, use) => {
      const profile = new KeptProfile(browser)
      await use(profile)
      await profile.end()
    },
    { scope: 'worker' },
  ],

  context: async (
    {
      browser,
      browserName,
      colorScheme,
      hasTouch,
      isMobile,
      keptProfile,
      ownProfile,
      permissions,
      serviceWorkers,
      storageState,
      viewport,
    },
    use,
    testInfo,
  ) => {
    if (!sharesProfile({ browserName, ownProfile, serviceWorkers })) {
      const context = await browser.newContext()
      await use(context)
      await context.close()
      return
    }
    const options = { colorScheme, hasTouch, isMobile, permissions, storageState, viewport }
    await use(await keptProfile.fresh(options))
    if (testInfo.status === testInfo.expectedStatus) await keptProfile.closeTabs()
    else await keptProfile.end()
  },

  page: async (
    { browserName, colorScheme, context, contextOptions, keptProfile, ownProfile, serviceWorkers, viewport },
    use,
    testInfo,
  ) => {
    if (!sharesProfile({ browserName, ownProfile, serviceWorkers })) {
      await use(await context.newPage())
      return
    }
    const tab = await keptProfile.tab()
    await use(tab.page)
    const { reducedMotion = null } = contextOptions
    if (testInfo.status === testInfo.expectedStatus) await tab.leave({ colorScheme, reducedMotion, viewport })
  },

  faults: [
    async ({ browserName, context, expectedFaults }, use) => {
      if (browserName === 'firefox') await typeAsPeopleDo(context)
      const faults: string[] = []
      const hearError = (event: WebError) =>
        faults.push(`page error: ${event.error().stack ?? event.error()}`)
      const hearConsole = (message: ConsoleMessage) => {
        if (message.type() === 'error') faults.push(`console error: ${message.text()}`)
      }
      context.on('weberror', hearError)
      context.on('console', hearConsole)
      const initScript = await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          reportError(new Error(`security policy: ${event.violatedDirective} forbids ${event.blockedURI}`))
        })
      })
      await use(faults)
      await initScript.dispose()
      context.off('weberror', hearError)
      context.off('console', hearConsole)
      const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'The page must be free of errors').toEqual([])
    },
    { auto: true },
  ],
})

/** Whether a test has the profile that others have as well. */
function sharesProfile({
  browserName,
  ownProfile,
  serviceWorkers,
}: Pick<Options, 'ownProfile'> & Partial<PlaywrightTestOptions & PlaywrightWorkerOptions>): boolean {
  return !ownProfile && serviceWorkers !== 'allow' && browserName !== 'firefox'
}

export { expect }
