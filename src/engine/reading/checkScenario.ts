import type { Checked } from '@/engine/documents/fault'
import { readJson } from '@/engine/documents/json'
import type { RulebookSource } from '@/engine/portfolio/rulebookSource'
import type { Scenario } from '@/engine/portfolio/scenario'
import { checkReading } from './checkReading'
import { documentScenario, type LastReading, readDocument } from './readDocument'

export type { RulebookSource } from '@/engine/portfolio/rulebookSource'

/**
 * Reads a scenario from the text of its file.
 *
 * @param text JSON of at most 1 MB
 * @param rulebooks the built-in rulebooks
 * @returns the scenario, or every fault at once; of a text that is no JSON, where it stops being JSON. Never throws.
 *
 * Follows files, section "Scenario".
 */
export function readScenario(text: string, rulebooks: RulebookSource): Checked<Scenario> {
  return readJson(text, (document) => checkScenario(document, rulebooks))
}

/**
 * Checks a scenario document, a JSON value, and understands it: contracts, exact decimals, the rulebook with the
 * scenario's overrides, volatilities that marks imply.
 *
 * @param last the document that was read before; this one takes its place
 * @returns the scenario, or every fault at once with its path. Never throws, never changes the document.
 *
 * Follows files, section "Scenario".
 */
export function checkScenario(
  document: unknown,
  rulebooks: RulebookSource,
  last?: LastReading,
): Checked<Scenario> {
  const { part, header, reading, faults } = readDocument(document, rulebooks, last)
  if (reading === null) return { ok: false, faults }
  const quotes = checkReading(part, reading)
  if (faults.length > 0 || header === null) return { ok: false, faults }
  return { ok: true, value: documentScenario(header, reading, quotes) }
}
