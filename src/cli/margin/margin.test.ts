import { spawnSync } from 'node:child_process'
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { caseDocument } from '@/engine/testing/cases'

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url))

const folder = mkdtempSync(join(tmpdir(), 'margin-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** The command as a user calls it, from a folder that is not the project's. */
function margin(words: readonly string[], input = '', output: number | 'pipe' = 'pipe') {
  const args = ['--prefix', PROJECT, 'run', '--silent', 'margin', '--', ...words]
  const { stdout, stderr, status } = spawnSync('npm', args, {
    cwd: folder,
    input,
    stdio: ['pipe', output, 'pipe'],
    encoding: 'utf8',
  })
  const lines = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'))
  return { stdout, lines, status }
}

test('reads a file of the folder it is called from, beside standard input', () => {
  const text = JSON.stringify(caseDocument('02'))
  writeFileSync(join(folder, 'mine.json'), text)
  const { stdout, lines, status } = margin(['mine.json', '-'], text)
  expect({ lines, status }).toEqual({ lines: [], status: 0 })
  const [first, second] = stdout.split('\n')
  expect(first).toBe(second)
  expect(JSON.parse(first ?? '').format).toBe('margin-statement@1')
})

test('ends with 2 and one line where its output cannot be written', () => {
  writeFileSync(join(folder, 'mine.json'), JSON.stringify(caseDocument('02')))
  const full = openSync('/dev/full', 'w')
  const { lines, status } = margin(['mine.json'], '', full)
  expect({ lines, status }).toEqual({
    lines: ['The output cannot be written: no space is left'],
    status: 2,
  })
})

test('ends with 2 and one line a fault, nothing on standard output, no stack trace', () => {
  writeFileSync(join(folder, 'bytes.json'), Uint8Array.of(0xff, 0xfe, 0x00))
  const { stdout, lines, status } = margin(['bytes.json', '.', 'lost.json', '-'], '[]')
  expect({ stdout, status }).toEqual({ stdout: '', status: 2 })
  expect(lines).toEqual([
    'bytes.json: cannot be read: it is not text in UTF-8',
    '.: cannot be read: it is a folder',
    'lost.json: cannot be read: no such file',
    '-: expected an object, got a list',
  ])
})
