import { useEffect } from 'react'

/** A data attribute of the whole page, for what its styles depend on. */
export function useRootFlag(name: 'guide' | 'presenting', isSet: boolean): void {
  useEffect(() => {
    const { dataset } = document.documentElement
    if (!isSet) return
    dataset[name] = ''
    return () => {
      delete dataset[name]
    }
  }, [name, isSet])
}
