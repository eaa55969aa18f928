/**
 * Fetches the style sheets once more that did not come: a script is fetched again when it is imported again, the styles
 * that belong to it are not.
 */
export async function renewStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')]
  await Promise.all(links.filter(({ sheet }) => sheet === null).map(renewed))
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
