const HAN_DIGITS = '〇一二三四五六七八九'
const HAN_POWERS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const HAN_MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 }

const WORDS: ReadonlyMap<string, number> = new Map(
  `zero:0 one:1 first:1 two:2 second:2 three:3 third:3 four:4 fourth:4 five:5 fifth:5 six:6 sixth:6
  seven:7 seventh:7 eight:8 eighth:8 nine:9 ninth:9 ten:10 tenth:10 eleven:11 eleventh:11 twelve:12
  twelfth:12 thirteen:13 thirteenth:13 fourteen:14 fourteenth:14 fifteen:15 fifteenth:15 sixteen:16
  sixteenth:16 seventeen:17 seventeenth:17 eighteen:18 eighteenth:18 nineteen:19 nineteenth:19
  twenty:20 twentieth:20 thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90
  hundred:100 thousand:1000 million:1000000`
    .split(/\s+/)
    .map((pair) => pair.split(':'))
    .map(([word = '', value]) => [word, Number(value)] as const),
)

/** The value of an English number word or of digits, ordinals too: "14th", "fourteen". */
export function readEnglishNumber(word: string): number | undefined {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)?$/.exec(word)?.[1]
  return digits === undefined ? WORDS.get(word) : Number(digits)
}

/**
 * The value of a Chinese number, in words (五十) or figure by figure (二〇二一); `undefined` for what
 * is no number as people write it.
 */
export function readHanNumber(text: string): number | undefined {
  const characters = [...text.replace(/[零○]/g, '〇').replace(/两/g, '二')]
  const isFigures = characters.length >= 4 && characters.every((each) => HAN_DIGITS.includes(each))
  if (isFigures) return Number(characters.map((each) => HAN_DIGITS.indexOf(each)).join(''))
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const character of characters) {
    const value = HAN_DIGITS.indexOf(character)
    const weight = HAN_POWERS[character]
    const myriad = HAN_MYRIADS[character]
    if (value >= 0) {
      if (digit !== undefined && digit !== 0) return undefined
      digit = value
    } else if (weight !== undefined) {
      section += (digit ?? 1) * weight
      digit = undefined
    } else if (myriad !== undefined) {
      total += Math.max(1, section + (digit ?? 0)) * myriad
      section = 0
      digit = undefined
    } else return undefined
  }
  return characters.length === 0 ? undefined : total + section + (digit ?? 0)
}
