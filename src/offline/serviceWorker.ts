import { cacheName, outdatedCaches } from './keptCaches'
import { keptFile } from './keptFile'
import type { Precache } from './precache'
import { TAKE_OVER, type WorkerScope } from './workerScope'

declare const self: WorkerScope
/** The build puts it in. */
declare const PRECACHE: Precache

const { revision } = PRECACHE
const files = new Set(PRECACHE.files)
const scope = self.registration.scope

self.addEventListener('install', (event) => {
  event.waitUntil(keep())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(clearAway().then(() => self.clients.claim()))
})

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const file = keptFile(event.request, scope, files)
  if (file !== null) event.respondWith(answer(event.request, file))
  else if (isOlder(event.request)) event.respondWith(answerOlder(event.request))
})

/** All or nothing: a version of which a file is missing is not taken. */
async function keep(): Promise<void> {
  const cache = await caches.open(cacheName(revision))
  // What the browser has from before is asked for again: it could be of another version.
  await cache.addAll(PRECACHE.files.map((file) => new Request(new URL(file, scope), { cache: 'no-cache' })))
}

async function clearAway(): Promise<void> {
  const outdated = outdatedCaches(await caches.keys(), revision)
  await Promise.all(outdated.map((name) => caches.delete(name)))
}

async function answer(request: Request, file: string): Promise<Response> {
  const cache = await caches.open(cacheName(revision))
  const kept = await cache.match(new URL(file, scope), { ignoreVary: true })
  return kept ?? fetch(request)
}

/** Of a version that another tab may still show: its scripts have names of their own. */
function isOlder({ method, url }: Request): boolean {
  return method === 'GET' && url.startsWith(`${scope}assets/`) && !url.includes('?')
}

async function answerOlder(request: Request): Promise<Response> {
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
