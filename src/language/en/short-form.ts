/** `hereinafter referred to as the "Rooks"`, `hereafter "the Rooks"`. */
const SHORT_FORM =
  /^(?:herein|hereinafter|hereafter|henceforth)(?: (?:referred to|called|known|abbreviated)(?: as)?)?,? (?:the )?["“«]?(?:the )?(?<name>\p{Lu}[\p{L}\p{N} -]{1,60}?)[.,]?["”»]?$/u

/** See `Language.shortForm`. */
export function shortForm(bracketed: string): string | undefined {
  return SHORT_FORM.exec(bracketed.trim())?.groups?.name
}
