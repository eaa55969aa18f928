import { Money } from '@/ui/figures/Money'
import { wholeFrom100 } from './wholeFrom100'

/** A gain or loss in a cell, with its cents only where it is small. */
export function WholeMoney({ value }: { value: string }) {
  return <Money sign value={value} digits={wholeFrom100(Math.abs(Number(value)))} />
}
