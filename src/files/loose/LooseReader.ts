import { LooseSyntaxError } from './LooseSyntaxError'
import { isObject, type Loose } from './loose'
import { NamedValue, SIGNS } from './signs'

/** Nothing that is nested deeper comes from an exchange. */
const MOST_DEPTH = 60

/** Reads values as JSON, Python and consoles write them. Nothing is evaluated. */
export class LooseReader {
  readonly #text: string
  #at: number

  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  /** Where the next sign stands. */
  get place(): number {
    return this.#at
  }

  /** The value that begins here; throws a LooseSyntaxError where none does. */
  value(depth = 0): Loose {
    if (depth > MOST_DEPTH) throw this.#wrong('less depth')
    this.#space()
    const sign = this.#text[this.#at] ?? ''
    if (sign === '{') return this.#object(depth)
    if (sign === '[') return this.#list(depth, ']')
    if (sign === '(') return this.#list(depth, ')')
    if (sign === '"' || sign === "'" || sign === '`') return this.#string(sign)
    return this.#number() ?? this.#word(depth)
  }

  #object(depth: number): Loose {
    this.#at += 1
    const entries = new Map<string, Loose>()
    const elements: Loose[] = []
    while (!this.#ends('}')) {
      const key = this.#key(depth)
      this.#space()
      if (this.#text[this.#at] === ':') {
        this.#at += 1
        if (typeof key !== 'string') throw this.#wrong('a key')
        entries.set(key, this.value(depth + 1))
      } else elements.push(key)
      this.#comma('}')
    }
    // A set has no keys.
    return elements.length > 0 && entries.size === 0 ? elements : entries
  }

  #key(depth: number): Loose {
    this.#space()
    const name = this.#match(SIGNS.identifier)
    const prefixed = name !== null && /^["']/.test(this.#text.slice(this.#at + name.length))
    if (name === null || prefixed || /^(?:None|True|False)$/.test(name)) return this.value(depth + 1)
    this.#at += name.length
    return name
  }

  #list(depth: number, end: ']' | ')'): readonly Loose[] {
    this.#at += 1
    const values: Loose[] = []
    while (!this.#ends(end)) {
      values.push(this.value(depth + 1))
      this.#comma(end)
    }
    return values
  }

  /** One sign after the other: a pattern of a whole string has no room for one of many megabytes. */
  #string(mark: string): string {
    const stops = SIGNS.stringStops[mark] ?? /$/g
    stops.lastIndex = this.#at + 1
    let stop = stops.exec(this.#text)
    while (stop?.[0] === '\\') {
      stops.lastIndex = stop.index + 2
      stop = stops.exec(this.#text)
    }
    if (stop?.[0] !== mark) throw this.#wrong(`the end of what begins with ${mark}`)
    const inside = this.#text.slice(this.#at + 1, stop.index)
    this.#at = stop.index + 1
    return inside.replace(SIGNS.escape, unescaped)
  }

  #number(): string | null {
    const written = this.#match(SIGNS.number)
    if (written === null) return null
    this.#at += written.length
    return written.replace(/^\+/, '').replaceAll('_', '').replace(/n$/, '')
  }

  /** None, true, Decimal('1.5'), OrderedDict([...]), Position { ... }. */
  #word(depth: number): Loose {
    const name = this.#match(SIGNS.name)
    if (name === null) throw this.#wrong('a value')
    const next = this.#text[this.#at + name.length] ?? ''
    if (/^[bru]$/i.test(name) && (next === '"' || next === "'")) {
      this.#at += 1
      return this.#string(next)
    }
    const known = NamedValue.get(name)
    if (known !== undefined) {
      this.#at += name.length
      return known
    }
    const start = this.#at
    this.#at += name.length
    this.#space()
    const opening = this.#text[this.#at]
    if (opening === '{') return this.value(depth + 1)
    if (opening !== '(') throw new LooseSyntaxError(this.#text, start, 'a value')
    return called(name, this.#list(depth, ')'))
  }

  #ends(end: string): boolean {
    this.#space()
    if (this.#text[this.#at] !== end) return false
    this.#at += 1
    return true
  }

  /** Between the values of a list; none stands before its end. */
  #comma(end: string): void {
    this.#space()
    const sign = this.#text[this.#at]
    if (sign === ',') this.#at += 1
    else if (sign !== end) throw this.#wrong(`a comma or ${end}`)
  }

  #space(): void {
    for (let space = this.#match(SIGNS.space); space !== null; space = this.#match(SIGNS.space))
      this.#at += space.length
  }

  #match(sticky: RegExp): string | null {
    sticky.lastIndex = this.#at
    return sticky.exec(this.#text)?.[0] ?? null
  }

  #wrong(expected: string): LooseSyntaxError {
    return new LooseSyntaxError(this.#text, this.#at, expected)
  }
}

/** `Decimal('1.5')` is what stands in it, `OrderedDict([('symbol', 'BTCUSDT')])` its pairs; a date is nothing. */
function called(name: string, values: readonly Loose[]): Loose {
  const [first = null] = values
  if (/^(?:datetime|date|Timestamp)/.test(name)) return null
  if (!/dict$/i.test(name) || isObject(first) || !Array.isArray(first)) return first
  return new Map(
    first.flatMap((pair: Loose) =>
      Array.isArray(pair) && typeof pair[0] === 'string'
        ? [[pair[0], (pair[1] ?? null) as Loose] as const]
        : [],
    ),
  )
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '', f: '', '0': '' }

function unescaped(_: string, code: string): string {
  if (/^[ux]/.test(code)) return String.fromCharCode(Number.parseInt(code.slice(1), 16))
  return ESCAPES[code] ?? code
}
