import { shareLinkIn } from '@/files/share/shareLinkIn'

/**
 * Whether what is pasted is rows: always where no text is being edited, in a text where it is several lines or cells.
 * One line goes on into the quick entry line, and data of other kinds (JSON, a share link) is not for a table.
 */
export function isForTable(text: string, target: EventTarget | null): boolean {
  const content = text.trim()
  if (content === '' || /^[[{]/.test(content) || shareLinkIn(content) !== null) return false
  if (!(target instanceof HTMLInputElement)) return true
  if (/[\r\n]/.test(content)) return true
  return target.getAttribute('role') !== 'combobox' && content.includes('\t')
}
