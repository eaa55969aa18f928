import { useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { FITS, type Fit } from './fit'
import { Fitter } from './fitter'

/** Keeps a table as wide as its box at most: what its content needs is measured, not guessed from the screen. */
export function useFit(columns: readonly { readonly key: string; readonly rank?: number }[]) {
  const probe = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const [fit, setFit] = useState<Fit>(FITS)
  const [fitter] = useState(() => new Fitter())
  // Only for other columns: texts are watched, and measured once a frame, before which the page is laid out anyway.
  useLayoutEffect(() => {
    if (probe.current && table.current) fitter.look(columns, parts(probe.current, table.current), setFit)
  }, [fitter, columns])
  useLayoutEffect(() => {
    if (!probe.current || !table.current) return
    return fitter.watch(parts(probe.current, table.current), (to) => flushSync(() => setFit(to)))
  }, [fitter])
  return { probe, table, fit }
}

function parts(probe: HTMLElement, table: HTMLTableElement) {
  return { probe, table }
}
