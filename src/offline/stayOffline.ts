import { TAKE_OVER } from './takeOver'

/**
 * Keeps the page in the browser, so that it starts without a network, and tells of new versions: when the page is
 * opened, and when one comes back to it. Nothing is reloaded until it is asked for. Where the browser refuses, the page
 * works as long as its server is there.
 *
 * @param workers the browser's
 * @param onNew is told each time that a new version is ready, with what takes it and reloads the page
 */
export async function stayOffline(
  workers: ServiceWorkerContainer,
  onNew: (take: () => void) => void,
): Promise<void> {
  try {
    const address = new URL('serviceWorker.js', document.baseURI)
    const registration = await workers.register(address, { updateViaCache: 'none' })
    const tell = () => onNew(() => takeOver(workers, registration))
    if (registration.waiting !== null) tell()
    watch(registration, tell)
    registration.addEventListener('updatefound', () => watch(registration, tell))
    document.addEventListener('visibilitychange', () => {
      // Without a network there is nothing new.
      if (document.visibilityState === 'visible') registration.update().catch(() => undefined)
    })
  } catch {
    // Private windows and blocked storage refuse it: nothing to bother anyone with.
  }
}

/** Tells when what is coming is there; on the first visit it is nothing new. */
function watch(registration: ServiceWorkerRegistration, tell: () => void): void {
  const { installing } = registration
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && registration.active !== null) tell()
  })
}

/** Reloads the page once the version that waits answers for it; another tab may have let it in already. */
function takeOver(workers: ServiceWorkerContainer, { waiting }: ServiceWorkerRegistration): void {
  if (waiting === null) {
    location.reload()
    return
  }
  workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  waiting.postMessage(TAKE_OVER)
}
