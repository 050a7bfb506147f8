/** The words of the dictionary's glosses, lower case, that are no proper names. */
export function englishWords(cedict) {
  const glosses = [...cedict.values()].flat().flatMap((entry) => entry.glosses)
  const words = glosses.flatMap(
    (gloss) => gloss.replace(/\[[^\]]*\]/g, '').match(/(?<![\p{L}'-])\p{Ll}+(?![\p{L}'-])/gu) ?? [],
  )
  return new Set(words)
}
