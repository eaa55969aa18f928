import { MAX_BYTES } from '@/engine/documents/document'
import { type Checked, refused, refusedAs } from '@/engine/documents/fault'
import { tooLong } from '@/engine/documents/tooLong'

/** The text of a chosen or dropped file of at most so many bytes, or why it is none. */
export async function fileText(file: File, most: number = MAX_BYTES): Promise<Checked<string>> {
  if (file.size > most) return refused(tooLong(most, file.size))
  const bytes = await file.arrayBuffer().catch(() => null)
  if (bytes === null) {
    return refusedAs(
      'the browser could not read this file; choose it once more, and of a folder the files that are in it',
    )
  }
  try {
    const text = new TextDecoder(encodingOf(new Uint8Array(bytes)), { fatal: true }).decode(bytes)
    if (!text.includes('\0')) return { ok: true, value: text }
  } catch {
    // It is no text.
  }
  return refusedAs(noText(file))
}

/** Spreadsheet programs save “Unicode text” with two bytes a letter, and a mark in front. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

function noText({ name, type }: File): string {
  if (type.startsWith('image/')) {
    return 'it is a picture, which cannot be read; copy the text itself, or give the file that it was made from'
  }
  if (/\.(xlsx?|xlsm|ods|numbers)$/i.test(name)) {
    return 'it is a workbook of a spreadsheet program; save it as CSV, or copy its cells and paste them'
  }
  return 'it is not text in UTF-8; save it with that encoding'
}
