const DIGITS = '〇一二三四五六七八九'

/**
 * A number of a date in Chinese or decimal digits, wide ones too: `二〇二一`, `十六`, `三十一`, `１６`.
 * `undefined` for anything else.
 */
export function readHanNumber(words: string): number | undefined {
  const plain = words
    .normalize('NFKC')
    .replace(/[零○oＯ]/giu, '〇')
    .replace('廿', '二十')
    .replace('卅', '三十')
  if (/^\d+$/.test(plain)) return Number(plain)
  const [tens, units, ...rest] = plain.split('十')
  if (tens === undefined || rest.length > 0) return undefined
  if (units === undefined) return readDigits(tens)
  const [ten, unit] = [tens === '' ? 1 : readDigits(tens), units === '' ? 0 : readDigits(units)]
  return ten === undefined || unit === undefined ? undefined : ten * 10 + unit
}

function readDigits(words: string): number | undefined {
  const digits = [...words].map((digit) => DIGITS.indexOf(digit))
  return digits.length === 0 || digits.includes(-1) ? undefined : Number(digits.join(''))
}
