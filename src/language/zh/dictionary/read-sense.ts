/** What one sense of a dictionary entry gives. */
export interface Sense {
  /** English words or phrases that a translator may put for the headword. */
  readonly glosses: readonly string[]
  /** The headword, simplified, whose senses this one takes over: "see 大学". */
  readonly sameAs?: string
  readonly isSurname: boolean
}

const HAN = '[\\p{Script=Han}〇·，]+'
const REFERENCE = new RegExp(`(?:${HAN}\\|)?(${HAN})(?:\\[[^\\]]*\\])?`, 'gu')
const TAKES_OVER = new RegExp(
  `(?:variant of|^see(?: also)?|same as|equivalent to|also written|abbr\\. (?:for|of)|short (?:for|name for)) (?:${HAN}\\|)?(${HAN})`,
  'u',
)
/** Senses that say how a word is used or read, not what it means. */
const REMARK =
  /^(?:CL:|classifier |particle|interjection|suffix |prefix |(?:[a-z]+-character )?surname |used |\(?\p{Lu}\w+ pr\.|also pr\.|pr\. |see |\(?(?:old |archaic |Japanese |erhua )*variant |abbr\. |sentence-final |onom\.)/u
const PREFACE =
  /^(?:abbr\. (?:for|of)|short (?:for|name for)|also (?:called|known)(?: as)?|name of|lit\.|fig\.|literally|a kind of|kind of)\s*/
/** In parentheses: a Latin name or an acronym, which name the thing by themselves. */
const NAME_IN_PARENTHESES = /^(?:[A-Z][a-z]{2,}(?: [a-z]{3,}){1,2}|[A-Z]{2,6})$/
/** Where a definition starts to explain: "…, part of …", "… in the north". */
const EXPLANATION = /,| (?:in|on|at|from|that|which|who|used|located|esp\.|such as) /
/** A definition of more words than this is no name: its explanation is cut off. */
const LONGEST_NAME = 4

/**
 * What a translator may make of a sense. References to other entries, remarks in parentheses and
 * notes on usage are taken away; Latin names and acronyms in parentheses are kept as glosses
 * of their own; of an explanation that goes on, its beginning is one too.
 *
 *     readSense('(bird) reed wren (Aves exempli)').glosses
 *     // ['reed wren', 'Aves exempli']
 */
export function readSense(sense: string): Sense {
  const sameAs = TAKES_OVER.exec(sense)?.[1]
  const asides = [...sense.matchAll(/\(([^()]*)\)/g)].map(([, aside = '']) => aside.trim())
  const named = asides.filter((aside) => NAME_IN_PARENTHESES.test(aside))
  const plain = sense.replace(/\([^()]*\)/g, ' ').trim()
  const isRemark = REMARK.test(plain) && !/^abbr\. /.test(plain)
  const glosses = isRemark ? [] : [...plain.split(';').flatMap(readDefinition), ...named]
  return {
    glosses: [...new Set(glosses)],
    ...(sameAs === undefined ? {} : { sameAs }),
    isSurname: /^(?:[a-z]+-character )?surname /.test(sense),
  }
}

function readDefinition(definition: string): string[] {
  const text = definition
    .replace(PREFACE, '')
    .replace(REFERENCE, ' ')
    .replace(/\[[^\]]*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,]+|[\s,]+$/g, '')
  if (text === '') return []
  const choices = text.split(' or ')
  if (choices.length > 1) return [text, ...choices.flatMap(readPhrase)]
  return readPhrase(text)
}

/** The phrase, and where it explains, its beginning. */
function readPhrase(text: string): string[] {
  if (text.split(' ').length <= LONGEST_NAME && !text.includes(',')) return [text]
  const beginnings = [text.split(',')[0], text.split(EXPLANATION)[0]].flatMap((each) => each || [])
  return [text, ...beginnings.filter(isTelling), leadingName(text)].filter(Boolean)
}

/** One plain word off the beginning of an explanation is too general: "device for checking money". */
function isTelling(beginning: string): boolean {
  return beginning.replace(/^(?:to|a|an|the|\w+ of) /, '').includes(' ')
}

/**
 * The capitalised words that an explanation starts with: "Osaka" of "Osaka and its port". A
 * figure behind them belongs to the name: "Year 12".
 */
function leadingName(text: string): string {
  const pattern = /^\p{Lu}[\p{L}'-]+(?: (?:(?:of|and|the|for) )*\p{Lu}[\p{L}'-]+)*(?! \d)(?=[ ,])/u
  return pattern.exec(text)?.[0] ?? ''
}
