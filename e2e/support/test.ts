import { test as base, expect } from '@playwright/test'
import { typeAsPeopleDo } from './typing'

interface Options {
  /** Faults that the test provokes on purpose: `test.use({ expectedFaults: [/Failed to fetch/] })`. */
  expectedFaults: RegExp[]
}

interface Fixtures {
  /** What went wrong on any page so far. Every test listens, and fails at its end on what it did not expect. */
  faults: string[]
}

/** Playwright's `test`, which also fails on a page error, a console error or a breach of the security policy. */
export const test = base.extend<Options & Fixtures>({
  expectedFaults: [[], { option: true }],

  faults: [
    async ({ browserName, context, expectedFaults }, use) => {
      if (browserName === 'firefox') await typeAsPeopleDo(context)
      const faults: string[] = []
      context.on('weberror', (event) => faults.push(`page error: ${event.error().stack ?? event.error()}`))
      context.on('console', (message) => {
        if (message.type() === 'error') faults.push(`console error: ${message.text()}`)
      })
      await context.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => {
          reportError(new Error(`security policy: ${event.violatedDirective} forbids ${event.blockedURI}`))
        })
      })
      await use(faults)
      const unexpected = faults.filter((fault) => !expectedFaults.some((pattern) => pattern.test(fault)))
      expect(unexpected, 'The page must be free of errors').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
