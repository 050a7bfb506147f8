const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the of to in on at by for with from as and or nor but is are was were be been being am it its
  this that these those which who whom whose he she they them his her their our my your so than then
  very sb sth oneself etc ie eg esp do does did will would shall should can could may might must has
  had if also just only there here into onto upon`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether an English word, lower case, carries grammar rather than meaning. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word)
}
