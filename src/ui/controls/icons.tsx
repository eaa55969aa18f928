import type { ReactNode } from 'react'

/** 16 px line icons in the colour of the text; what they mean is said by the control around them. */
function Icon({ width, children }: { width: number; children: ReactNode }) {
  return (
    <svg
      aria-hidden="true"
      focusable="false"
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth={width}
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      {children}
    </svg>
  )
}

const drawn =
  (path: string, width = 1.5) =>
  () => (
    <Icon width={width}>
      <path d={path} />
    </Icon>
  )

export const UndoIcon = drawn('M6 3 2.5 6.5 6 10M3 6.5h6.5a3.5 3.5 0 0 1 0 7H7')
export const RedoIcon = drawn('m10 3 3.5 3.5L10 10m3-3.5H6.5a3.5 3.5 0 0 0 0 7H9')
export const TrashIcon = drawn('M2.5 4.5h11M6 4.5v-2h4v2m-6 0 .6 9h6.8l.6-9M6.7 7.5v3.5m2.6-3.5v3.5')
export const CopyIcon = drawn('M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1')
export const ChevronDownIcon = drawn('m4 6 4 4 4-4')
export const ChevronUpIcon = drawn('m4 10 4-4 4 4')
export const CloseIcon = drawn('m4 4 8 8m0-8-8 8')
export const PlusIcon = drawn('M8 3v10M3 8h10')
export const MinusIcon = drawn('M3 8h10')
export const SunIcon = drawn(
  'M10.7 8a2.7 2.7 0 1 1-5.4 0 2.7 2.7 0 0 1 5.4 0ZM8 1.5v1m0 11v1m6.5-6.5h-1m-11 0h-1m11.1-4.6-.7.7m-7.8 7.8-.7.7m9.2 0-.7-.7M4.1 4.1l-.7-.7',
)
export const MoonIcon = drawn('M13.5 9.7A5.8 5.8 0 0 1 6.3 2.5a5.8 5.8 0 1 0 7.2 7.2Z')
export const SystemThemeIcon = drawn('M2 3h12v8H2zM6 13.5h4')
export const DownloadIcon = drawn('M8 2.5v7.5m-3-3 3 3 3-3M2.5 13.5h11')
export const UploadIcon = drawn('M8 10.5V3m-3 3 3-3 3 3M2.5 13.5h11')
export const InfoIcon = drawn('M14 8A6 6 0 1 1 2 8a6 6 0 0 1 12 0ZM8 7.3v3.7m0-6v.1')
export const WarningIcon = drawn('M8 2 14.5 13.5h-13zM8 6.5v3.3m0 1.8v.1')
export const ResetIcon = drawn('M3 3v3.5h3.5M3.3 6.3A5.3 5.3 0 1 1 2.7 9')
export const MoreIcon = drawn('M3.5 8v.01M8 8v.01M12.5 8v.01', 2.2)
export const DragIcon = drawn('M6 4v.01M6 8v.01M6 12v.01M10 4v.01M10 8v.01M10 12v.01', 2.2)
export const FlipIcon = drawn('M5 13V3L2.5 5.5M11 3v10l2.5-2.5')
export const CheckIcon = drawn('m3 8.5 3.5 3.5L13 4.5')
export const PlayIcon = drawn('M5 3v10l8-5z')
export const PauseIcon = drawn('M5.5 3.5v9m5-9v9', 2)
export const PreviousIcon = drawn('M10 4 6 8l4 4')
export const NextIcon = drawn('m6 4 4 4-4 4')
export const FirstIcon = drawn('M11.5 4l-4 4 4 4M4.5 4v8')
export const LastIcon = drawn('m4.5 4 4 4-4 4m7-8v8')
