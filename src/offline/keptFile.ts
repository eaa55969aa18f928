interface Asked {
  readonly method: string
  readonly mode: string
  readonly url: string
}

const PAGE = 'index.html'

/**
 * The kept file that answers a request; null: it goes its way untouched, as everything of another site does. A question
 * behind an address, such as the one the prices' worker is allowed by, is for the server; the page itself ignores it.
 *
 * @param scope the address that the page stands at, with its last slash
 */
export function keptFile(
  { method, mode, url }: Asked,
  scope: string,
  files: ReadonlySet<string>,
): string | null {
  if (method !== 'GET' || !url.startsWith(scope)) return null
  const { pathname, search } = new URL(url)
  const path = decodeURI(pathname.slice(new URL(scope).pathname.length))
  if (mode === 'navigate' && (path === '' || path === PAGE)) return PAGE
  return search === '' && files.has(path) ? path : null
}
