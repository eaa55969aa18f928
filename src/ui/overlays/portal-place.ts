import { createContext, useContext } from 'react'

/** Where menus and tooltips are attached: inside the open dialog, else the page's body. */
const Place = createContext<HTMLElement | null>(null)

export const PortalPlace = Place.Provider

export function usePortalPlace(): HTMLElement | undefined {
  return useContext(Place) ?? undefined
}
