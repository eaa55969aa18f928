/** What a record has by a name that must be in it: the ids of a model's parts are the model's own. */
export function known<Value>(record: Readonly<Record<string, Value>>, name: string): Value {
  const value = record[name]
  if (value === undefined) throw new RangeError(`nothing is called ${name}`)
  return value
}
