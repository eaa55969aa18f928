/** What stands in braces in a lesson's text: the address of a figure. */
const BRACES = /\{([^{}]+)\}/g

/** The addresses of the figures that a text shows. */
export function addressesIn(text: string): readonly string[] {
  return [...text.matchAll(BRACES)].map(([, address = '']) => address)
}

/** A text with its figures in it, as `show` writes each. */
export function filledText(text: string, show: (address: string) => string): string {
  return text.replace(BRACES, (_, address: string) => show(address))
}
