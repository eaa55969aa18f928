import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { preview } from 'vite'
import { expect, test } from 'vitest'
import { lastingAssets } from './lastingAssets'

test('what is named after its content is kept for good; what is not, or is not there, is asked for again', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'lasting-assets-'))
  mkdirSync(join(outDir, 'assets'))
  writeFileSync(join(outDir, 'assets/index-Dx7hrNEV.js'), '0')
  writeFileSync(join(outDir, 'index.html'), '<title>Page</title>')
  const server = await preview({
    base: '/tools/margin/',
    build: { outDir },
    configFile: false,
    logLevel: 'silent',
    plugins: [lastingAssets],
    preview: { host: '127.0.0.1', port: 0 },
  })
  const address = server.resolvedUrls?.local[0] ?? ''
  const keeping = async (path: string) =>
    (await fetch(new URL(path, address))).headers.get('Cache-Control') ?? ''
  try {
    expect(await keeping('assets/index-Dx7hrNEV.js')).toContain('immutable')
    expect(await keeping('')).toBe('no-cache')
    expect(await keeping('assets/index-B1x_2-Ya.js')).not.toContain('immutable')
    expect(await keeping('assets/..%2findex.html')).not.toContain('immutable')
  } finally {
    await server.close()
    rmSync(outDir, { recursive: true })
  }
})
