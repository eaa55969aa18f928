import { useCallback, useEffect, useState } from 'react'
import { importRulebook } from '@/actions/rulebookFile'
import type { Refusal } from '@/state/files/openFile'

/** Rulebook files, chosen or dropped on the dialog, and why the last one was refused. */
export function useImport() {
  const [refused, setRefused] = useState<Refusal | null>(null)
  const take = useCallback(
    async (file: File, others?: readonly string[]) => setRefused(await importRulebook(file, others)),
    [],
  )
  const over = useFileDrop(take)
  const choose = () => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.json,application/json'
    input.addEventListener('change', () => {
      const [file] = input.files ?? []
      if (file) void take(file)
    })
    input.click()
  }
  return { refused, dismiss: () => setRefused(null), choose, over }
}

/** While the dialog is open, files dropped anywhere are for it, and not for the page beneath. */
function useFileDrop(take: (file: File, others: readonly string[]) => void): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const ours = (event: DragEvent): boolean => {
      if (!event.dataTransfer?.types.includes('Files')) return false
      event.preventDefault()
      event.stopPropagation()
      return true
    }
    const drag = (event: DragEvent) => ours(event) && setOver(true)
    // Leaving for nowhere: the file has left the window.
    const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      if (!ours(event)) return
      setOver(false)
      const [file, ...others] = event.dataTransfer?.files ?? []
      if (file)
        take(
          file,
          others.map(({ name }) => name),
        )
    }
    document.addEventListener('dragover', drag, true)
    document.addEventListener('dragleave', leave, true)
    document.addEventListener('drop', drop, true)
    return () => {
      document.removeEventListener('dragover', drag, true)
      document.removeEventListener('dragleave', leave, true)
      document.removeEventListener('drop', drop, true)
    }
  }, [take])
  return over
}
