/** Whether every word that is searched for stands in a text, in any order and any case. */
export function hasEveryWord(text: string, search: string): boolean {
  const said = text.toLowerCase()
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => said.includes(word))
}
