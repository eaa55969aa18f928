import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin } from 'vite'

/** A file that the build has named after its content. */
const ASSET = /\/assets\/([\w.-]+-[\w-]{8}\.\w+)$/

/**
 * Serves what the build has named after its content as files that never change: a page that is opened again asks for
 * none of its scripts and styles. A file that is not there is not remembered as missing.
 */
export const lastingAssets: Plugin = {
  name: 'lasting-assets',
  configurePreviewServer({ config, middlewares }) {
    const folder = resolve(config.root, config.build.outDir, 'assets')
    middlewares.use((request, response, next) => {
      const { pathname } = new URL(request.url ?? '', 'http://localhost')
      const [, file] = ASSET.exec(pathname) ?? []
      if (file !== undefined && existsSync(join(folder, file)))
        response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      next()
    })
  },
}
