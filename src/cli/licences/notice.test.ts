import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { noticeOf, packageFolder } from './notice'

let root: string
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'licences-'))
})
afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, content: string | object): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

describe('the package of a module', () => {
  test('is the nearest folder with a named manifest, also in a scope or in another package', () => {
    write('node_modules/@kit/tabs/package.json', { name: '@kit/tabs' })
    write('node_modules/@kit/tabs/dist/package.json', { type: 'module' })
    const tabs = write('node_modules/@kit/tabs/dist/index.js', '')
    write('node_modules/charts/package.json', { name: 'charts' })
    write('node_modules/charts/node_modules/paths/package.json', { name: 'paths' })
    const paths = write('node_modules/charts/node_modules/paths/index.js', '')
    expect(packageFolder(`${tabs}?used`)).toBe(join(root, 'node_modules/@kit/tabs'))
    expect(packageFolder(`\0${paths}`)).toBe(join(root, 'node_modules/charts/node_modules/paths'))
  })

  test('is none for a module of the project', () => {
    expect(packageFolder(write('src/main.ts', ''))).toBeNull()
  })
})

describe('the notice of a package', () => {
  const manifest = { name: 'tabs', version: '1.2.3', license: 'MIT', author: { name: 'A. Writer' } }

  test('has name, version, licence and the text as it is', () => {
    write('package.json', manifest)
    write('LICENCE.md', 'Copyright (c) A. Writer\n')
    expect(noticeOf(root)).toBe('tabs 1.2.3 (MIT)\n\nCopyright (c) A. Writer\n')
  })

  test('leaves out what is only in the tools of a package', () => {
    write('package.json', manifest)
    write('LICENSE.md', 'Mine.\n\n# Licenses of bundled dependencies\nTheirs.\n')
    expect(noticeOf(root)).toBe('tabs 1.2.3 (MIT)\n\nMine.\n')
  })

  test('names licence and author where there is no text', () => {
    write('package.json', manifest)
    write('licenses.json', '{}')
    expect(noticeOf(root)).toBe('tabs 1.2.3 (MIT)\n\nLicence: MIT, by A. Writer\n')
  })
})
