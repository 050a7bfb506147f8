const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from into onto upon as and or nor but is are was were be been
  being am it its this that these those which who whom whose he she they them his her their our my
  your not no so than then there here very sb sth oneself etc ie eg eg. esp do does did will would
  shall should can could may might must have has had if when where how what why too also just only
  about over under between among through during before after up down out off again`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether an English word, lower case, carries grammar rather than meaning. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}
