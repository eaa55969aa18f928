/** Whether the fragment of an address means to share a scenario, of whichever version. */
export function isShareLink(fragment: string): boolean {
  return /^#s\d+=/.test(fragment)
}
