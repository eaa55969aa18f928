import { vi } from 'vitest'

/** A browser that has nothing better to do: what waits for that is done at once. */
export function alwaysIdle(): void {
  vi.stubGlobal('requestIdleCallback', (call: () => void) => {
    call()
    return 0
  })
  vi.stubGlobal('cancelIdleCallback', () => undefined)
}

/** A browser that is busy until the test says that it has a moment. */
export function busyBrowser() {
  const waiting = new Map<number, () => void>()
  let last = 0
  vi.stubGlobal('requestIdleCallback', (call: () => void) => {
    last += 1
    waiting.set(last, call)
    return last
  })
  vi.stubGlobal('cancelIdleCallback', (asked: number) => waiting.delete(asked))
  /** How much waits for a moment. */
  const waits = () => waiting.size
  const rest = () => {
    for (const [asked, call] of waiting) {
      waiting.delete(asked)
      call()
    }
  }
  return { waits, rest }
}
