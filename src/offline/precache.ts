/** What a version of the page keeps in the browser; the build writes it into the service worker. */
export interface Precache {
  /** Another one for every other content. */
  readonly revision: string
  /** Paths beside the page. */
  readonly files: readonly string[]
}
