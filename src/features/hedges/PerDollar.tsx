import { Quantity } from '@/ui/figures/Quantity'

/** What is saved for each dollar: tenths are worth a look of little only. */
export function PerDollar({ value }: { value: number }) {
  return <Quantity value={value} digits={value < 10 ? 1 : 0} />
}
