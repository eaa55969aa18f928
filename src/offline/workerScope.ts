interface LastingEvent extends Event {
  waitUntil(work: Promise<unknown>): void
}

interface FetchEvent extends LastingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}

interface Events {
  install: LastingEvent
  activate: LastingEvent
  fetch: FetchEvent
  message: MessageEvent<unknown>
}

/** What a service worker has around it: TypeScript's types of it cannot stand beside those of the page. */
export interface WorkerScope {
  readonly registration: ServiceWorkerRegistration
  readonly clients: { claim(): Promise<void> }
  /** The files of the build; it puts them in. */
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[]
  skipWaiting(): Promise<void>
  addEventListener<K extends keyof Events>(type: K, listener: (event: Events[K]) => void): void
}
