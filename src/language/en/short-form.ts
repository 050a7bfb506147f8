/** `hereinafter referred to as the "Rooks"`, `hereafter "the Rooks"`. */
const SHORT_FORM =
  /^(?:herein|hereinafter|hereafter|henceforth)(?: (?:referred to|called|known|abbreviated)(?: as)?)?,? (?:the )?["“«]?(?:the )?(?<name>\p{Lu}[\p{L}\p{N} -]{1,60}?)[.,]?["”»]?$/u

/** `below simple call "rook"`, `hereinafter abbreviated as 《Rook》`: as translating machines put it, with marks around it. */
const ROUGH_FORM =
  /^(?:(?:the )?(?:herein|hereinafter|hereafter|henceforth|below|following|afterwards),? )?(?:(?:is|are|be|all|simply|simple|short|shortly|for short) ){0,3}(?:referred to|refer|call(?:ed)?|abbreviat(?:ed|ion|e)|named?|known|for short)(?: as| to)?:? ?(?:the )?(?:["“«《]|<<)(?:the )?(?!an? )(?<name>[\p{L}\p{N}][\p{L}\p{N} -]{1,60})(?:["”»》]|>>)$/iu

/** `the "Rook"`, `"the Rooks"`, with quotes around it. */
const QUOTED = /^(?:the )?["“«](?:the )?(?<name>\p{Lu}[\p{L}\p{N} -]{1,40}?)["”»]$/u

/** `Rook, 002999.SZ`, `NYSE: RK`: what the shares are called behind the name. */
const LISTED =
  /^(?<name>\p{Lu}[\p{L}\p{N} &-]{1,40}?), (?:[A-Z]{2,6}: ?[A-Z\d]{1,6}|\d{3,6}\.[A-Z]{1,4})$/u

/** See `Language.shortForms`. */
export function shortForms(bracketed: string): string[] {
  const words = bracketed.trim()
  const name = (
    SHORT_FORM.exec(words) ??
    ROUGH_FORM.exec(words) ??
    QUOTED.exec(words) ??
    LISTED.exec(words)
  )?.groups?.name
  return name === undefined ? [] : [name]
}
