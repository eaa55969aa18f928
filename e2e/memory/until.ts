import { setTimeout as pause } from 'node:timers/promises'

/** How long a test waits for one thing, ms. */
export const PATIENCE = 60_000
const LONGEST_PAUSE = 100

/** Asks again and again until it no longer throws, at first often: most comes at once. */
export async function until<Found>(ask: () => Found | Promise<Found>, patience = PATIENCE): Promise<Found> {
  const end = performance.now() + patience
  for (let wait = 10; ; wait = Math.min(wait * 2, LONGEST_PAUSE)) {
    try {
      return await ask()
    } catch (error) {
      if (performance.now() > end) throw error
      await pause(wait)
    }
  }
}
