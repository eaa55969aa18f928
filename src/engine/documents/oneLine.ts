/** What breaks a line, moves the cursor or turns the direction of writing: it is printed escaped. */
const CONTROL = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu

const SHORT: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** A text on one line, whatever it holds: line breaks and control characters as `\n` and `\u001b`. */
export function oneLine(text: string): string {
  return text.replace(
    CONTROL,
    (sign) => SHORT[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
