/** The security policy of the worker that asks for prices, by its address; null for everything else. */
export function workerPolicy(address: string): string | null {
  const { pathname, searchParams } = new URL(address, 'http://localhost')
  const allowed = searchParams.get('allow')
  if (!/\/prices\.worker-[\w-]+\.js$/.test(pathname) || allowed === null || !URL.canParse(allowed))
    return null
  return `default-src 'none'; script-src 'self'; connect-src ${new URL(allowed).origin}`
}
