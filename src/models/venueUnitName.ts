/** A unit of a venue as it is said, by its key: `BTC`, `BTC USDC`. */
export function venueUnitName(key: string): string {
  return key.replace('_', ' ')
}
