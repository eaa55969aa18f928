import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readInput } from './input'

const folder = mkdtempSync(join(tmpdir(), 'input-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('a file without end is refused where a document would have ended', async () => {
  const reason = 'it has more than 1 MB (1,048,576 bytes)'
  expect(await readInput('/dev/zero')).toEqual({ ok: false, reason })
  expect(await readInput(fileOf('large', ' '.repeat(1_048_577)))).toEqual({ ok: false, reason })
  expect(await readInput(fileOf('largest', ' '.repeat(1_048_576)))).toMatchObject({ ok: true })
})

test('text is UTF-8, with a byte order mark or without', async () => {
  expect(await readInput(fileOf('plain', 'é'))).toEqual({ ok: true, text: 'é' })
  expect(await readInput(fileOf('marked', '\uFEFFé'))).toEqual({ ok: true, text: 'é' })
  expect(await readInput(fileOf('latin1', Uint8Array.of(0xe9)))).toEqual({
    ok: false,
    reason: 'it is not text in UTF-8',
  })
})
