import { savedText, saveText } from '@/state/storage/safeStorage'

const NAME = 'marginscope.prices.address'

/** The exchange's public API. */
const USUAL = 'https://api.bybit.com'

/** Where prices are asked for: the address that the user last chose. */
export function priceAddress(): string {
  return savedText(NAME) ?? USUAL
}

export function keepPriceAddress(address: string): void {
  saveText(NAME, address)
}

/**
 * The address without its last slash; null where it is none that may be asked: only this machine's need no encryption.
 */
export function checkedAddress(typed: string): string | null {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : null
  if (url === null || url.username !== '' || url.search !== '' || url.hash !== '') return null
  const isOwn = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)
  if (url.protocol !== 'https:' && !(isOwn && url.protocol === 'http:')) return null
  return `${url.origin}${url.pathname.replace(/\/+$/, '')}`
}
