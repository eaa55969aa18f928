/** Text that stands in Markdown, in a table as well, as it is: nothing of it is taken for Markdown or HTML. */
export function markdownText(text: string): string {
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\r\n\t]+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_#[\]|~]/g, (letter) => `\\${letter}`)
}
