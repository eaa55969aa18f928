import { workerPolicy } from '@/files/live/workerPolicy'
import { cacheName, outdatedCaches } from './keptCaches'
import { keptFile, PAGE } from './keptFile'
import { TAKE_OVER } from './takeOver'
import type { WorkerScope } from './workerScope'

declare const self: WorkerScope

const manifest = self.__WB_MANIFEST
const files = new Set(manifest.map(({ url }) => url))
const { scope } = self.registration
const version = digest(JSON.stringify(manifest))
/** Under this address a cache holds that its version took over. */
const TAKEN = new URL('?taken', scope)

self.addEventListener('install', (event) => event.waitUntil(keep()))

self.addEventListener('activate', (event) => {
  event.waitUntil(clearAway().then(() => self.clients.claim()))
})

self.addEventListener('message', ({ data }) => {
  if (data === TAKE_OVER) void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const file = keptFile(event.request, scope)
  if (file !== null && (files.has(file) || mayBeOlder(file))) event.respondWith(answer(event.request, file))
})

/** All or nothing: a version of which a file is missing is not taken. */
async function keep(): Promise<void> {
  const name = cacheName(await version)
  const isNew = !(await caches.has(name))
  const cache = await caches.open(name)
  try {
    // What the browser has from before is asked for again: it could be of another version.
    await cache.addAll([...files].map((file) => new Request(addressOf(file), { cache: 'no-cache' })))
  } catch (error) {
    if (isNew) await caches.delete(name)
    throw error
  }
}

async function clearAway(): Promise<void> {
  const own = await version
  const names = await caches.keys()
  const taken = new Set<string>()
  for (const name of names) {
    if (await caches.match(TAKEN, { cacheName: name })) taken.add(name)
  }
  await Promise.all(outdatedCaches({ names, taken }, own).map((name) => caches.delete(name)))
  await (await caches.open(cacheName(own))).put(TAKEN, new Response())
}

async function answer(request: Request, file: string): Promise<Response> {
  // A file of the version before is in its cache still.
  const where = files.has(file) ? { cacheName: cacheName(await version) } : {}
  const kept = await caches.match(addressOf(file), { ...where, ignoreVary: true })
  if (kept === undefined) return fetch(request)
  const policy = workerPolicy(request.url)
  if (policy === null) return kept
  // As the server sends it: this one may connect to the asked address alone.
  const headers = new Headers(kept.headers)
  headers.set('Content-Security-Policy', policy)
  return new Response(kept.body, { headers })
}

/** Of a version that another tab may still show: its scripts have names of their own. */
function mayBeOlder(file: string): boolean {
  return file.startsWith('assets/')
}

/** The page at the address where it is visited: servers send visitors of its file there. */
function addressOf(file: string): URL {
  return new URL(file === PAGE ? '.' : file, scope)
}

async function digest(text: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
