import { join } from 'node:path'
import { build, type Plugin } from 'vite'
import { precacheOf } from './precacheOf.ts'

/**
 * Builds the service worker beside the finished page, as one script that knows every file of it.
 *
 * @param root the folder of the project
 */
export function offlineWorker(root: string): Plugin {
  return {
    name: 'offline-worker',
    apply: (_, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    async writeBundle({ dir }) {
      if (dir === undefined) return
      await build({
        root,
        configFile: false,
        publicDir: false,
        logLevel: 'warn',
        define: { PRECACHE: JSON.stringify(precacheOf(dir)) },
        build: {
          outDir: dir,
          emptyOutDir: false,
          target: 'es2022',
          lib: {
            entry: join(root, 'src/offline/serviceWorker.ts'),
            formats: ['iife'],
            name: 'offline',
            fileName: () => 'sw.js',
          },
        },
      })
    },
  }
}
