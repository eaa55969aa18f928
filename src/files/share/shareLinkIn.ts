/**
 * The fragment of the share link that a text of one line is, or mentions; null where there is none, as in rows and
 * documents, which may hold a link beside other things.
 */
export function shareLinkIn(text: string): string | null {
  const line = text.trim()
  if (/[\r\n\t{]/.test(line)) return null
  const fragments = line.split(' ').flatMap((word) => {
    const [, before = '', fragment = ''] = /^([^#]*)(#s\d+=.+)$/.exec(word) ?? []
    return before.includes('://') ? [fragment] : []
  })
  return fragments[0] ?? null
}
