import { workerPolicy } from '@/files/live/workerPolicy'

interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

/** What the page is kept as. */
export const PAGE = 'index.html'

/**
 * The file of the page that a request is for, as its path beside the page; null: it is for none, as everything of
 * another site, and goes its way untouched. A question behind the page's own address is the page's; behind that of a
 * script it is for the server, but that of the prices' worker, which says where it may connect.
 *
 * @param scope the address that the page stands at, with its last slash
 */
export function keptFile({ method, mode, url }: Asked, scope: string): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null
  const { pathname, search } = new URL(url)
  const path = pathname.slice(new URL(scope).pathname.length)
  if (mode === 'navigate' && (path === '' || path === PAGE)) return PAGE
  return path !== '' && (search === '' || workerPolicy(url) !== null) ? path : null
}
