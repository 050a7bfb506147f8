import { oncePerWord } from '../../rdf/once-per-word.ts'

/** The character, of one inside a longer word; anything else as it is. */
export const fold: (normal: string) => string = oncePerWord((normal) => {
  const inside = /^(\p{Script=Han}+):(\d+)$/u.exec(normal)
  return inside ? ([...(inside[1] ?? '')][Number(inside[2])] ?? normal) : normal
})
