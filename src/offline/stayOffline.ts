import { showToast } from '@/ui/overlays/toasts'
import { TAKE_OVER } from './workerScope'

/** A day: who is away must find it still there. */
const LONG = 86_400_000

/**
 * Keeps the page in the browser, so that it starts without a network, and tells when there is a new version. It never
 * reloads by itself. Where the browser refuses, the page works as long as its server is there.
 */
export async function stayOffline(workers: ServiceWorkerContainer): Promise<void> {
  try {
    const address = new URL('sw.js', document.baseURI)
    watch(workers, await workers.register(address, { updateViaCache: 'none' }))
  } catch {
    // Private windows and blocked storage refuse it: nothing to bother anyone with.
  }
}

function watch(workers: ServiceWorkerContainer, registration: ServiceWorkerRegistration): void {
  // On the first visit there is nothing new.
  const tellOfNew = (worker: ServiceWorker | null) => {
    if (worker === null || workers.controller === null) return
    tellWhenKept(workers, worker)
  }
  tellOfNew(registration.waiting)
  tellOfNew(registration.installing)
  registration.addEventListener('updatefound', () => tellOfNew(registration.installing))
}

function tellWhenKept(workers: ServiceWorkerContainer, worker: ServiceWorker): void {
  if (worker.state === 'installed') tell(() => takeOver(workers, worker))
  else
    worker.addEventListener('statechange', () => {
      if (worker.state === 'installed') tell(() => takeOver(workers, worker))
    })
}

function tell(onAction: () => void): void {
  const message = 'There is a new version of MarginScope.'
  showToast({ message, action: { label: 'Reload', onAction }, milliseconds: LONG })
}

/** Lets the new version in, and reloads once it answers; another tab may have let it in already. */
function takeOver(workers: ServiceWorkerContainer, worker: ServiceWorker): void {
  if (worker.state !== 'installed') {
    location.reload()
    return
  }
  workers.addEventListener('controllerchange', () => location.reload(), { once: true })
  worker.postMessage(TAKE_OVER)
}
