import type { ReactNode } from 'react'

/** 16 px line icons in the colour of the text; what they mean is said by the control around them. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

const drawn = (path: string) => () => (
  <Icon>
    <path d={path} />
  </Icon>
)

export const UndoIcon = drawn('M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7')
export const RedoIcon = drawn('m10 3 3.5 3.5L10 10m3-3.5H6.5a3.5 3.5 0 0 0 0 7H9')
export const TrashIcon = drawn('M2.5 4.5h11M6 4.5v-2h4v2m-6 0 .6 9h6.8l.6-9M6.7 7.5v3.5m2.6-3.5v3.5')
export const CopyIcon = drawn('M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1')
export const ChevronDownIcon = drawn('m4 6 4 4 4-4')
export const ChevronRightIcon = drawn('m6 4 4 4-4 4')
export const ChevronLeftIcon = drawn('m10 4-4 4 4 4')
export const ChevronUpIcon = drawn('m4 10 4-4 4 4')
export const CloseIcon = drawn('m4 4 8 8m0-8-8 8')
export const PlusIcon = drawn('M8 3v10M3 8h10')
export const SearchIcon = drawn('M11.5 7a4.5 4.5 0 1 1-9 0 4.5 4.5 0 0 1 9 0Zm-1.3 3.2 3.3 3.3')
export const SunIcon = drawn(
  'M10.7 8a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0ZM8 1.5v1m0 11v1m6.500-6.500h-1m-11 0h-1m11.100-4.600-.7.7m-7.800 7.800-.7.7m9.200 0-.7-.7M4.100 4.100l-.7-.7',
)
export const MoonIcon = drawn('M13.5 9.700A5.800 5.800 0 0 1 6.300 2.500a5.800 5.800 0 1 0 7.200 7.200Z')
export const SystemThemeIcon = drawn('M2 3h12v8H2zM6 13.500h4')
export const DownloadIcon = drawn('M8 2.500v7.500m-3-3 3 3 3-3M2.500 13.500h11')
export const UploadIcon = drawn('M8 10.500V3m-3 3 3-3 3 3M2.500 13.500h11')
export const InfoIcon = drawn('M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.300v3.700m0-6v.1')
export const WarningIcon = drawn('M8 2 14.500 13.500h-13zM8 6.500v3.300m0 1.800v.1')
export const ResetIcon = drawn('M3 3v3.500h3.500M3.300 6.300A5.300 5.300 0 1 1 2.700 9')
export const TableIcon = drawn('M2 3h12v10H2zM2 6.500h12M2 9.800h12M6.500 6.500V13')
export const ChartIcon = drawn('M2.500 2.500v11h11M5 10.500l3-3.500 2.500 2 3-4.500')
export const MoreIcon = drawn('M3.500 8v.01M8 8v.01M12.500 8v.01')
export const DragIcon = drawn('M6 4v.01M6 8v.01M6 12v.01M10 4v.01M10 8v.01M10 12v.01')
export const FlipIcon = drawn('M5 13V3L2.500 5.500M11 3v10l2.500-2.500')
export const CheckIcon = drawn('m3 8.500 3.500 3.500L13 4.500')
export const PlayIcon = drawn('M5 3v10l8-5z')
export const PauseIcon = drawn('M5.500 3v10m5-10v10')
export const LinkIcon = drawn(
  'M6.500 9.500l3-3M7 4.500l1.300-1.300a3.200 3.200 0 0 1 4.500 4.500L11.500 9M9 11.500l-1.300 1.300a3.200 3.200 0 0 1-4.500-4.500L4.500 7',
)
