import { Component, type ReactNode } from 'react'
import { Button } from '@/ui/controls/Button'
import { Notice } from '@/ui/overlays/Notice'
import { NotLoaded } from './NotLoaded'

export interface PartProps {
  /** What it is, as the first words of a sentence: `The portfolio`. */
  what: string
  children: ReactNode
  /** Around the message, where a part stands in a dialog or a table. */
  frame?: (message: ReactNode) => ReactNode
  /** Before it is tried again, and when it goes. */
  onAgain?: () => void
}

interface PartState {
  readonly failed: { readonly error: unknown } | null
}

/** A part of the page that fails alone: what goes wrong in it is said in its place, and it can be tried again. */
export class Part extends Component<PartProps, PartState> {
  static getDerivedStateFromError(error: unknown): PartState {
    return { failed: { error } }
  }

  override state: PartState = { failed: null }

  override componentWillUnmount(): void {
    if (this.state.failed !== null) this.props.onAgain?.()
  }

  override render(): ReactNode {
    const { what, children, frame = (message) => message } = this.props
    const { failed } = this.state
    if (failed === null) return children
    const again = () => {
      this.props.onAgain?.()
      this.setState({ failed: null })
    }
    const isLost = failed.error instanceof NotLoaded
    return frame(
      <Notice
        tone="error"
        title={`${what} could not be ${isLost ? 'loaded' : 'shown'}`}
        actions={
          <Button small onClick={again}>
            Try again
          </Button>
        }
      >
        <p>
          {isLost
            ? 'Check the connection and try again; if that does not help, reload the page.'
            : 'Something in it went wrong. Try again, or change what it shows.'}{' '}
          Your work is safe, and the rest of the page goes on.
        </p>
      </Notice>,
    )
  }
}
