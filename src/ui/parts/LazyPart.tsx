import { type ReactNode, Suspense, use } from 'react'
import type { Loader } from './Loader'
import { Part, type PartProps } from './Part'

export interface LazyPartProps<Content> extends Pick<PartProps, 'frame'> {
  of: Loader<Content>
  /** In its place until it is there; nothing unless told. */
  waiting?: ReactNode
  /** Draws it, with what was loaded. */
  children: (content: Content) => ReactNode
}

/**
 * A part of the page that is loaded when it is first shown. Where it cannot be loaded, or fails, it says so in its
 * place, and trying again really loads again. The only place with a Suspense: nothing is loaded later without a way
 * out.
 */
export function LazyPart<Content>({ of, waiting, children, ...around }: LazyPartProps<Content>) {
  return (
    <Part key={of.what} what={of.what} onAgain={() => of.forget()} {...around}>
      <Suspense fallback={waiting}>
        <Loaded of={of}>{children}</Loaded>
      </Suspense>
    </Part>
  )
}

function Loaded<Content>({ of, children }: Pick<LazyPartProps<Content>, 'of' | 'children'>) {
  return children(use(of.loading()))
}
