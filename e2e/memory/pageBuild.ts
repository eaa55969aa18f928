import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'

/** Where the page lies that is opened in memory. */
const FOLDER = 'test-results/page'

/** Builds the page as for its users, but whole in one script. Runs once, before all tests. */
export async function setup(): Promise<void> {
  // The runner says that tests are run, of which the page is to know nothing.
  process.env.NODE_ENV = 'production'
  await build({
    logLevel: 'error',
    build: {
      outDir: FOLDER,
      emptyOutDir: true,
      copyPublicDir: false,
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: false, entryFileNames: 'page.js' } },
    },
  })
  process.env.NODE_ENV = 'test'
}

/** What stands around the page, without what a browser would load. */
export const pageFrame = () =>
  readFileSync(join(FOLDER, 'index.html'), 'utf8').replaceAll(
    /<!doctype html>|<\/?html[^>]*>|<script.*<\/script>|<link[^>]*>/g,
    '',
  )

/** The page's script. */
export const pageScript = () => readFileSync(join(FOLDER, 'page.js'), 'utf8')

/** All of its styles. */
export const pageStyles = () => {
  const folder = join(FOLDER, 'assets')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
}

/** The script of a worker by the address that the page asks for. */
export const workerScript = (path: string) => readFileSync(join(FOLDER, path), 'utf8')
