/** A record of what is made of each member when it is first looked at, and then kept. */
export function whenLookedAt<Member, Made>(
  members: readonly Member[],
  keyOf: (member: Member) => string,
  make: (member: Member) => Made,
): Readonly<Record<string, Made>> {
  const record: Record<string, Made> = {}
  for (const member of members) {
    let made: Made | undefined
    Object.defineProperty(record, keyOf(member), { enumerable: true, get: () => (made ??= make(member)) })
  }
  return record
}
