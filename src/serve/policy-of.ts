/** A page that stands by itself says which of the scripts in it may run, by their hashes. */
export function policyOf(html: string): string | undefined {
  const head = html.slice(0, 4096)
  return /<meta http-equiv="Content-Security-Policy" content="([^"\r\n]*)"/.exec(head)?.[1]
}
