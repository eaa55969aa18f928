import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { initialFiles, initialScripts, type Manifest } from './bundle'

const manifest: Manifest = {
  'index.html': { file: 'assets/index.js', isEntry: true, imports: ['_shared.js', '_styles.css'] },
  '_shared.js': { file: 'assets/shared.js', imports: ['_deep.js'] },
  '_deep.js': { file: 'assets/deep.js', imports: ['_shared.js'] },
  '_styles.css': { file: 'assets/styles.css' },
  'src/ui/chart.tsx': { file: 'assets/chart.js', imports: ['_shared.js'] },
}

describe('the initial scripts', () => {
  test('are the entry and its static imports at any depth, each once', () => {
    expect(initialScripts(manifest)).toEqual(['assets/deep.js', 'assets/index.js', 'assets/shared.js'])
  })

  test('are never silently none', () => {
    expect(() => initialScripts({})).toThrow('names no entry')
    expect(() => initialScripts({ a: { file: 'a.css', isEntry: true } })).toThrow('no script')
  })

  test('are not guessed where the manifest has a hole', () => {
    expect(() => initialScripts({ a: { file: 'a.js', isEntry: true, imports: ['b'] } })).toThrow(
      'does not describe b',
    )
  })
})

describe('the files of a build', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'build-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  test('need a manifest', () => {
    expect(() => initialFiles(folder)).toThrow('run "npm run build" first')
  })

  test('must exist', () => {
    mkdirSync(join(folder, '.vite'))
    writeFileSync(
      join(folder, '.vite/manifest.json'),
      JSON.stringify({ a: { file: 'a.js', isEntry: true, imports: ['b'] }, b: { file: 'b.js' } }),
    )
    writeFileSync(join(folder, 'a.js'), '')
    expect(() => initialFiles(folder)).toThrow('b.js is missing')
    writeFileSync(join(folder, 'b.js'), '')
    expect(initialFiles(folder)).toEqual([join(folder, 'a.js'), join(folder, 'b.js')])
  })
})
