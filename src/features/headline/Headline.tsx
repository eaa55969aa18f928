export function Headline() {
  return null
}
