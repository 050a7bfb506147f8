/** The lines behind so many spaces. */
export function indent(lines: readonly string[], by = 2): string[] {
  return lines.map((line) => `${' '.repeat(by)}${line}`)
}
