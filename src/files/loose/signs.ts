/** What print-outs are made of; the sticky ones are tried at a place. */
export const SIGNS = {
  space: /[\s\ufeff]+|\/\/[^\n]*/y,
  identifier: /[A-Za-z_$][\w$]*/y,
  /** With the module that it is in: `decimal.Decimal`. */
  name: /[A-Za-z_$][\w$.]*/y,
  number: /[-+]?(?:\d[\d_]*(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?n?(?![\w.])/y,
  escape: /\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|[\s\S])/g,
  /** By what a string begins with: where it ends, or what stands behind is escaped. */
  stringStops: {
    '"': /["\\\n]/g,
    "'": /['\\\n]/g,
    '`': /[`\\]/g,
  } as Readonly<Record<string, RegExp>>,
} as const

/** Words that are values. */
export const NamedValue: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['True', true],
  ['false', false],
  ['False', false],
  ['null', null],
  ['None', null],
  ['undefined', null],
  ['NaN', null],
  ['nan', null],
])
