/** The `d` of a pictogram without anything that a path does not have. */
export function iconPath(icon: string): string {
  return icon.replace(/[^\w\s.,+-]/g, '')
}
