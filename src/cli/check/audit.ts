import { array, literal, object, optional, parse, record, string, union } from 'valibot'

/** What npm knows against the packages that ship. */
export type Audit =
  | { readonly kind: 'clean' }
  /** A line for each package, with why. */
  | { readonly kind: 'found'; readonly lines: readonly string[] }
  /** Nobody answered, so nothing was checked. */
  | { readonly kind: 'unanswered'; readonly reason: string }

const advisory = object({ title: string(), url: optional(string()) })
const report = object({
  auditReportVersion: literal(2),
  vulnerabilities: record(
    string(),
    object({ name: string(), severity: string(), via: array(union([string(), advisory])) }),
  ),
})
/** What npm prints where its registry gave it no list. */
const unanswered = object({ message: string() })

/** Reads what `npm audit --json` prints. Throws where it is neither a report nor the words for a missing answer. */
export function readAudit(text: string): Audit {
  const told = parse(union([report, unanswered]), JSON.parse(text))
  if (!('vulnerabilities' in told)) return { kind: 'unanswered', reason: told.message }
  const lines = Object.values(told.vulnerabilities).map(
    ({ name, severity, via }) => `${name} (${severity}): ${via.map(reasonOf).join('; ')}`,
  )
  return lines.length === 0 ? { kind: 'clean' } : { kind: 'found', lines }
}

function reasonOf(via: string | { title: string; url?: string | undefined }): string {
  if (typeof via === 'string') return `through ${via}`
  return via.url === undefined ? via.title : `${via.title}, ${via.url}`
}
