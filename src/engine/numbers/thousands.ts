/** A plain decimal with its thousands separated: `12,345.5`. */
export function thousands(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.')
  const separated = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? separated : `${separated}.${fraction}`
}
