import { Dialog } from '@/ui/overlays/Dialog'
import { LazyPart, type LazyPartProps } from './LazyPart'

export interface LazyDialogProps<Content> extends Pick<LazyPartProps<Content>, 'of' | 'children'> {
  onClose: () => void
}

/**
 * A dialog, or what closes like one, that is loaded when it is first opened; where it fails, a small dialog says so.
 */
export function LazyDialog<Content>({ onClose, ...part }: LazyDialogProps<Content>) {
  return (
    <LazyPart
      {...part}
      frame={(message) => (
        <Dialog open size="small" title="Something is missing" onClose={onClose}>
          {message}
        </Dialog>
      )}
    />
  )
}
