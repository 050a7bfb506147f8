import type { Token } from '../../model.ts'
import { PARTINGS } from './words.ts'

/** A number or "each", and a kind of place: "both towns", which name none. */
const COUNTED = /^[两二三四五六七八九十百各多几数][省市县区地州乡镇村国]$/

/** Whether three characters end as names of bodies do, and of no person: 宣传部. */
export const endsAsBody = (text: string): boolean =>
  /^\p{Script=Han}{2}[部局厅廳处處委院会會所]$/u.test(text)

/** Whether the token belongs to a word that is part of no name. */
export function partsNames({ normal }: Token): boolean {
  const word = normal.replace(/:\d+$/, '')
  return PARTINGS.has(word) || COUNTED.test(word)
}
