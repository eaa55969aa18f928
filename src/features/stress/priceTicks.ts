/** Room for a label such as `−10 %`, in pixels. */
const ROOM = 46

/** The price shocks that are written at the axis: no change among them, and the ends where they fit. */
export function priceTicks(points: readonly { readonly price: number }[], width: number): number[] {
  const half = (points.length - 1) / 2
  const most = Math.max(1, Math.floor(width / ROOM / 2))
  const fits = (stride: number) => half / stride <= most
  const strides = Array.from({ length: Math.max(1, half) }, (_, i) => i + 1)
  const stride = strides.find((each) => fits(each) && half % each === 0 && half / each > 1) ?? half
  const loose = strides.find(fits) ?? half
  // A stride that reaches the ends is worth some room, but not most of the labels.
  const chosen = stride <= loose * 2 ? stride : loose
  return points.filter((_, i) => (i - half) % chosen === 0).map(({ price }) => price)
}
