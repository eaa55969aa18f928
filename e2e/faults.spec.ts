import { expect, test } from './support/test'

const kinds = [
  {
    fault: 'an uncaught error',
    provoke: 'setTimeout(() => { throw new Error("uncaught") })',
    heard: 'uncaught',
  },
  { fault: 'an unhandled rejection', provoke: 'void Promise.reject(new Error("left"))', heard: 'left' },
  { fault: 'a console error', provoke: 'console.error("said aloud")', heard: 'said aloud' },
  {
    fault: 'a forbidden script',
    provoke: 'document.body.append(Object.assign(document.createElement("script"), { text: "0" }))',
    heard: 'security policy: script-src-elem',
  },
  {
    fault: 'a forbidden connection',
    provoke: 'void fetch("https://elsewhere.example/").catch(() => 0)',
    heard: 'security policy: connect-src',
  },
]

test.describe('the tests hear', () => {
  test.use({ expectedFaults: [/./] })
  for (const { fault, provoke, heard } of kinds) {
    test(fault, async ({ page, faults }) => {
      await page.goto('/')
      await page.evaluate(provoke)
      await expect.poll(() => faults.join('\n')).toContain(heard)
    })
  }
})

test('a test fails on a fault that it did not expect', async ({ page, faults }) => {
  test.fail()
  await page.goto('/')
  await page.evaluate('console.error("said aloud")')
  await expect.poll(() => faults.length).toBe(1)
})
