/** When the page has settled. */
const AFTER = 2_000

/** Keeps the built page for later visits without a network, when it has nothing better to do. */
export function startOffline(): void {
  const { serviceWorker } = navigator
  if (!import.meta.env.PROD || serviceWorker === undefined) return
  const begin = () =>
    import('@/offline/stayOffline').then(
      ({ stayOffline }) => stayOffline(serviceWorker),
      // Tried again on the next visit.
      () => undefined,
    )
  addEventListener('load', () => setTimeout(() => void begin(), AFTER))
}
