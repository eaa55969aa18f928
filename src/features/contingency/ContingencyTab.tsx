export function ContingencyTab() {
  return null
}
