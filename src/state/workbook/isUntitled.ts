import { EMPTY_WORKBOOK } from './workbook'

/** Whether a name is that of a scenario which nobody has named. */
export function isUntitled(name: string): boolean {
  const { name: usual } = EMPTY_WORKBOOK
  return name === usual || (name.startsWith(`${usual} `) && /^\d+$/.test(name.slice(usual.length + 1)))
}
