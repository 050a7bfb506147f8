const MOST_CHARACTERS = 60

/** A name for a file about something: its title without what file systems refuse. */
export function fileName(title: string, ending: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
  return `${[...words].slice(0, MOST_CHARACTERS).join('').replace(/-+$/, '') || 'graph'}.${ending}`
}
