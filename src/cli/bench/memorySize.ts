import type { CDPSession, Page } from '@playwright/test'
import { type OpenBook, typeSize } from './bookPage'

/**
 * What the page and its workers hold after so many edits, MB, once all garbage is collected; without the machine code
 * that V8 makes of what runs often, which grows for a while whatever the page does.
 */
export interface MemorySize {
  readonly after100: number
  readonly after1000: number
  readonly ratio: number
}

/** V8 only interprets. */
export const NO_MACHINE_CODE = '--js-flags=--no-opt --no-maglev --no-sparkplug'

const LEGS = 200
const FEW = 100
const MANY = 1_000
/** Sweeps and charts of the last edit are done by then. */
const REST = 5_000

/**
 * Edits one size of a book a thousand times, each as soon as the margin of the last is seen, and weighs the page on the
 * way.
 */
export async function memorySize(open: OpenBook): Promise<MemorySize> {
  const page = await open(LEGS)
  const scales = await scalesOf(page)
  const margin = page.locator('[aria-label="Maintenance margin"]')
  const weighed: number[] = []
  for (let edit = 1; edit <= MANY; edit += 1) {
    const before = await margin.textContent()
    await typeSize(page, `${1 + (edit % 2)}.${edit}1`, 0)
    await page.waitForFunction(
      (text) => document.querySelector('[aria-label="Maintenance margin"]')?.textContent !== text,
      before,
    )
    if (edit !== FEW && edit !== MANY) continue
    await page.waitForTimeout(REST)
    weighed.push(await scales())
  }
  await page.close()
  const [after100 = 0, after1000 = 0] = weighed.map((bytes) => Number((bytes / 1e6).toFixed(2)))
  return { after100, after1000, ratio: Number((after1000 / after100).toFixed(3)) }
}

/** What weighs the page and every worker that it has by then. */
async function scalesOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page)
  const workers = new Set<string>()
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    if (targetInfo.type === 'worker') workers.add(sessionId)
  })
  session.on('Target.detachedFromTarget', ({ sessionId }) => workers.delete(sessionId))
  await session.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  })
  return async () => {
    await session.send('HeapProfiler.collectGarbage')
    let { usedSize } = await session.send('Runtime.getHeapUsage')
    for (const worker of workers) {
      await ask(session, worker, 'HeapProfiler.collectGarbage')
      usedSize += (await ask(session, worker, 'Runtime.getHeapUsage')).usedSize ?? 0
    }
    return usedSize
  }
}

let asked = 0

/** A worker is reached through the page that it belongs to. */
function ask(
  session: CDPSession,
  sessionId: string,
  method: string,
): Promise<{ readonly usedSize?: number }> {
  asked += 1
  const id = asked
  return new Promise((answer) => {
    const hear = ({ sessionId: from, message }: { readonly sessionId: string; readonly message: string }) => {
      const heard = JSON.parse(message)
      if (from !== sessionId || heard.id !== id) return
      session.off('Target.receivedMessageFromTarget', hear)
      answer(heard.result)
    }
    session.on('Target.receivedMessageFromTarget', hear)
    void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) })
  })
}
