/** Hands a file to the user. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** How the files of charts are named; the page names them after what is open. */
let naming: (what: string) => string = fileNameOf

export function nameFilesWith(name: (what: string) => string): void {
  naming = name
}

/** The file name, without ending, of what a chart shows. */
export function chartFileName(what: string): string {
  return naming(what)
}

/** A title as a file name: small letters, digits and hyphens. */
export function fileNameOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return plain.slice(0, 60).replace(/-+$/, '') || 'chart'
}
