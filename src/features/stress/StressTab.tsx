export function StressTab() {
  return null
}
