import { type ComponentType, useEffect, useState } from 'react'
import { useResult } from '@/state/result/resultStore'
import { usePrintAsked } from '@/state/view/printing'
import { usePrinting } from '@/ui/layout/usePrinting'
import { showToast } from '@/ui/overlays/toasts'
import { LazyPart } from '@/ui/parts/LazyPart'
import { Loader } from '@/ui/parts/Loader'
import styles from './App.module.css'

const paper: Loader<ComponentType> = new Loader('The statement', () =>
  import('@/features/statement/StatementPaper').then((m) => m.StatementPaper),
)

/** When the page has settled. */
const LOADED_AFTER = 2_500

/**
 * What is printed in place of the page: the statement. It is loaded soon after the page, for the browser's own way to
 * print waits for nothing; where it is not there yet, or there is no result, the page itself is printed.
 */
export function Paper() {
  const isPrinting = usePrinting()
  const hasResult = useResult(({ current }) => current !== null)
  const asked = usePrintAsked()
  const [isThere, setThere] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => void loaded().then(setThere), LOADED_AFTER)
    return () => clearTimeout(timer)
  }, [])
  useEffect(() => {
    if (asked === 0) return
    void loaded().then((isLoaded) => {
      setThere(isLoaded)
      if (isLoaded) print()
      else showToast({ message: 'The statement could not be loaded: check the connection.', tone: 'error' })
    })
  }, [asked])
  if (!isPrinting || !hasResult || !isThere) return null
  return (
    <div className={styles.paper}>
      <LazyPart of={paper}>{(StatementPaper) => <StatementPaper />}</LazyPart>
    </div>
  )
}

async function loaded(): Promise<boolean> {
  try {
    await paper.loading()
    return true
  } catch {
    paper.forget()
    return false
  }
}
