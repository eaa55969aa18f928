import * as v from 'valibot'
import { type Expected, expectedText } from './expected'

/** What schemas expected where they could not read, by the issue that says so. */
const EXPECTED = new WeakMap<object, Expected>()

/** The message of a schema by which `readAs` knows what it expected. A schema with a plain text says just that. */
export function expecting(expected: Expected): (issue: v.BaseIssue<unknown>) => string {
  return (issue) => {
    EXPECTED.set(issue, expected)
    return expectedText(expected)
  }
}

/** What a schema reads from a value, or what it expected instead. */
export function readAs<Output>(
  value: unknown,
  schema: v.GenericSchema<unknown, Output>,
): { readonly ok: true; readonly value: Output } | { readonly ok: false; readonly expected: Expected } {
  const result = v.safeParse(schema, value)
  if (result.success) return { ok: true, value: result.output }
  const [issue] = result.issues
  return { ok: false, expected: EXPECTED.get(issue) ?? issue.message }
}
