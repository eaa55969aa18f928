import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { type PreviewServer, preview } from 'vite'
import { freePort } from '@/cli/check/port'

const BASE = '/tools/margin/'

/**
 * Serves a copy of the build as `npm start` does, at a port of its own and not at its root; can go away, and publish
 * other versions.
 */
export class OwnServer {
  readonly address: string
  readonly #folder: string
  readonly #server: PreviewServer

  private constructor(address: string, folder: string, server: PreviewServer) {
    this.address = address
    this.#folder = folder
    this.#server = server
  }

  static async open(): Promise<OwnServer> {
    const folder = mkdtempSync(join(tmpdir(), 'marginscope-offline-'))
    cpSync('dist', folder, { recursive: true })
    const port = await freePort()
    const server = await preview({
      base: BASE,
      logLevel: 'silent',
      build: { outDir: folder },
      preview: { host: '127.0.0.1', port, strictPort: true },
    })
    return new OwnServer(`http://127.0.0.1:${port}${BASE}`, folder, server)
  }

  /** The files of the page, as paths beside it; not what the build notes for itself, nor the service worker. */
  get files(): readonly string[] {
    return readdirSync(this.#folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(this.#folder, join(entry.parentPath, entry.name)))
      .filter((file) => !file.startsWith('.vite') && file !== 'serviceWorker.js')
      .sort()
  }

  /**
   * From now on serves another version: one whose page has this title.
   *
   * @param without begins the name of a script that it no longer has
   */
  publish(title: string, without?: string): void {
    this.#rewrite('index.html', (html) => html.replace(/<title>.*<\/title>/, `<title>${title}</title>`))
    const gone =
      without === undefined ? [] : this.files.filter((file) => file.startsWith(`assets/${without}-`))
    for (const file of gone) rmSync(join(this.#folder, file))
    this.#rewrite('serviceWorker.js', (script) =>
      gone
        .reduce((told, file) => told.replace(`{"revision":null,"url":"${file}"},`, ''), script)
        .replace(/"revision":"\w+","url":"index.html"/, `"revision":"${title}","url":"index.html"`),
    )
  }

  /** The server goes away. */
  async close(): Promise<void> {
    const closed = this.#server.close()
    if ('closeAllConnections' in this.#server.httpServer) this.#server.httpServer.closeAllConnections()
    await closed
  }

  /** Takes away what it served, too. */
  async end(): Promise<void> {
    await this.close()
    rmSync(this.#folder, { recursive: true })
  }

  #rewrite(file: string, change: (text: string) => string): void {
    const path = join(this.#folder, file)
    const text = readFileSync(path, 'utf8')
    const changed = change(text)
    if (changed === text) throw new Error(`${file} stayed as it was`)
    writeFileSync(path, changed)
  }
}
