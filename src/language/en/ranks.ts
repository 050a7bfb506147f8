const RANKS = new Set([
  'national',
  'state',
  'federal',
  'provincial',
  'regional',
  'natural',
  'strict',
])

/** Whether the folded word tells but the rank of what a name names, so that the name is used without it too. */
export const isRank = (word: string): boolean => RANKS.has(word)
