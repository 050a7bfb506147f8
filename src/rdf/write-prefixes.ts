/** The declarations of those prefixes that are used, sorted, a line each; `''` for none. */
export function writePrefixes(
  prefixes: Readonly<Record<string, string>>,
  used: ReadonlySet<string>,
): string {
  return [...used]
    .sort()
    .map((prefix) => `@prefix ${prefix}: <${prefixes[prefix] ?? ''}> .\n`)
    .join('')
}
