import { useEffect } from 'react'
import { stayOffline } from '@/offline/stayOffline'
import { showToast } from '@/ui/overlays/toasts'

/** The development server's page is not kept. */
const canStay = import.meta.env.PROD && 'serviceWorker' in navigator
/** When the page has settled. */
const AFTER = 2_000

/**
 * Keeps the page for working without a network, and says when there is a new version of it; when is the user's choice.
 */
export function useStayOffline(): void {
  useEffect(() => {
    if (!canStay) return
    const timer = setTimeout(() => void stayOffline(navigator.serviceWorker, tellOfNew), AFTER)
    return () => clearTimeout(timer)
  }, [])
}

function tellOfNew(take: () => void): void {
  const message = 'A new version is ready. Your scenarios stay as they are.'
  showToast({ message, stays: true, action: { label: 'Reload', onAction: take } })
}
