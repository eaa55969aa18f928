import { MAX_BYTES } from '@/engine/model/document'
import type { Checked } from '@/engine/model/fault'
import { count } from '@/engine/reading/wording'

/** The text of a chosen or dropped file, or why it is none: the same files as at the command line. */
export async function fileText(file: File): Promise<Checked<string>> {
  if (file.size > MAX_BYTES) {
    return refused(`expected at most 1 MB (${count(MAX_BYTES)} bytes), got ${count(file.size)}`)
  }
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) return refused('the browser could not read this file; choose it once more')
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return refused('it is not text in UTF-8; save it with that encoding')
  }
}

function refused(message: string): Checked<never> {
  return { ok: false, faults: [{ path: '', message }] }
}
