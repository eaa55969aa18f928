export function Portfolio() {
  return null
}
