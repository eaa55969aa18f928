import { ongoing } from './ongoing'

/**
 * Something that will change the page is being computed, until what is returned is called. The document says so at
 * once, where the figures themselves look old only after a while: whoever looks at a page that must stand still waits
 * until `data-under-way` is gone.
 */
export const underWay = ongoing((works) => {
  if (typeof document !== 'undefined') document.documentElement.toggleAttribute('data-under-way', works > 0)
})
