export function HedgesTab() {
  return null
}
