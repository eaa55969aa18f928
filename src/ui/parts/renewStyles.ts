/**
 * Fetches the style sheets once more that did not come: a script is fetched again when it is imported again, the styles
 * that belong to it are not.
 */
export async function renewStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  await Promise.all(links.filter((link) => !hasRules(link)).map(renewed))
}

/** One that did not come has no sheet, an empty one, or one that must not be read, as browsers differ. */
function hasRules({ sheet }: HTMLLinkElement): boolean {
  try {
    return (sheet?.cssRules.length ?? 0) > 0
  } catch {
    return false
  }
}

function renewed(link: HTMLLinkElement): Promise<unknown> {
  const copy = document.createElement('link')
  for (const { name, value } of link.attributes) copy.setAttribute(name, value)
  return new Promise((resolve, reject) => {
    copy.onload = resolve
    copy.onerror = reject
    link.replaceWith(copy)
  })
}
