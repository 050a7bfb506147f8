import type { Hit } from './hit.ts'
import type { LabelLattice } from './label-index.ts'
import type { NameTokens } from './name-tokens.ts'
import { readHanNumber } from './read-number.ts'
import { surnameGlosses } from './surname.ts'

const HAN_NUMERAL = /^[〇零○一二两三四五六七八九十百千万亿]$/
const LONGEST_NUMBER = 8
const SURNAME_TRUST = 0.9
const NUMBER_TRUST = 0.95

/** Chinese characters that the name holds itself, numbers, and what surnames are translated as. */
export function characterHits(lattice: LabelLattice, name: NameTokens): Hit[] {
  return [...sameCharacters(lattice, name), ...numbers(lattice, name), ...surname(lattice, name)]
}

function sameCharacters({ units }: LabelLattice, { tokensOfHan }: NameTokens): Hit[] {
  if (tokensOfHan.size === 0) return []
  return units.flatMap(({ text }, start) => {
    const tokens = tokensOfHan.get(text)
    return tokens === undefined ? [] : [hit('same', start, start + 1, tokens, 1)]
  })
}

function numbers({ units }: LabelLattice, { tokensOfValue }: NameTokens): Hit[] {
  if (tokensOfValue.size === 0) return []
  return units.flatMap((unit, start) => {
    if (!unit.isHan) {
      const tokens = tokensOfValue.get(/^\d{1,9}$/.test(unit.text) ? Number(unit.text) : -1)
      return tokens === undefined ? [] : [hit('number', start, start + 1, tokens, 1)]
    }
    const found: Hit[] = []
    let text = ''
    for (let at = start; at < units.length && at - start < LONGEST_NUMBER; at++) {
      const character = units[at]?.text ?? ''
      if (!HAN_NUMERAL.test(character)) break
      text += character
      const tokens = tokensOfValue.get(readHanNumber(text) ?? -1)
      if (tokens !== undefined) found.push(hit('number', start, at + 1, tokens, NUMBER_TRUST))
    }
    return found
  })
}

function surname({ units, surnameLength }: LabelLattice, { tokensOfText }: NameTokens): Hit[] {
  if (surnameLength === 0) return []
  const han = units.slice(0, surnameLength).map(({ text }) => text)
  return (surnameGlosses(han.join('')) ?? []).flatMap((gloss) => {
    const tokens = tokensOfText.get(gloss)
    return tokens === undefined ? [] : [hit('surname', 0, surnameLength, tokens, SURNAME_TRUST)]
  })
}

function hit(kind: Hit['kind'], start: number, end: number, tokens: number, trust: number): Hit {
  return { start, end, kind, parts: [{ tokens, weight: 1, likeness: 1 }], weight: 1, trust }
}
