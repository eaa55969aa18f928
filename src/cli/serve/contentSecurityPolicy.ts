import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'

const META = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/

/**
 * Serves the built page with its own policy as a header too. The one script that may connect elsewhere is the worker
 * that asks for prices, and only to the address that the user asked: it is named behind the worker's own address.
 *
 * @param policyOf the policy of what is at an address and has one of its own; null for everything else
 */
export function contentSecurityPolicy(root: string, policyOf: (address: string) => string | null): Plugin {
  return {
    name: 'content-security-policy',
    configurePreviewServer(server) {
      const page = pagePolicy(readFileSync(join(root, 'index.html'), 'utf8'))
      server.middlewares.use((request, response, next) => {
        response.setHeader('Content-Security-Policy', policyOf(request.url ?? '') ?? page)
        response.setHeader('X-Content-Type-Options', 'nosniff')
        next()
      })
    },
  }
}

/** The policy that the page has in itself, and that nobody may put it into a frame. */
export function pagePolicy(html: string): string {
  const own = META.exec(html)?.[1]
  if (own === undefined) throw new Error('index.html has no Content-Security-Policy.')
  return `${own}; frame-ancestors 'none'`
}
