/** A syllable of pinyin with its tone taken off, `ü` written in the ways in which people write it. */
export function syllablesOf(pinyin: string): readonly string[] {
  const plain = pinyin.toLowerCase().replace(/[1-5]$/, '')
  if (!/^[a-z:]+$/.test(plain)) return []
  if (!plain.includes('u:')) return plain === 'r' ? ['er'] : [plain]
  return ['v', 'u', 'yu'].map((vowel) => plain.replace('u:', vowel))
}
