/** Words as a search compares them: compatibility forms, case and the width of gaps do not count. */
export function foldWords(words: string): string {
  return words.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()
}
