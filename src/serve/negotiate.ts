interface Range {
  readonly type: string
  readonly quality: number
}

/** What `*` and kinds of `Accept` are worth against each other, the most specific first. */
const specificityOf = (type: string): number => (type === '*/*' ? 0 : type.endsWith('/*') ? 1 : 2)

/**
 * The media type that a client likes best of those on offer, which stand in our own order: ties go
 * to the first. Without `Accept` anything will do; `undefined` when nothing fits, for a 406.
 *
 *     negotiate('text/turtle;q=0.5, application/*', ['text/turtle', 'application/json'])
 *     // 'application/json'
 */
export function negotiate<Offer extends string>(
  accept: string | undefined,
  offers: readonly Offer[],
): Offer | undefined {
  const ranges = parseAccept(accept ?? '')
  if (ranges.length === 0) return offers[0]
  let best: Offer | undefined
  let bestQuality = 0
  for (const offer of offers) {
    const quality = qualityOf(offer.toLowerCase(), ranges)
    if (quality > bestQuality) {
      best = offer
      bestQuality = quality
    }
  }
  return best
}

function qualityOf(offer: string, ranges: readonly Range[]): number {
  let found: Range | undefined
  for (const range of ranges) {
    const { type } = range
    const isMatch =
      type === '*/*' ||
      type === offer ||
      (type.endsWith('/*') && offer.startsWith(type.slice(0, -1)))
    if (!isMatch) continue
    if (found === undefined || specificityOf(type) > specificityOf(found.type)) found = range
  }
  return found?.quality ?? 0
}

/** Parameters other than the quality make no difference: no type on offer has any. */
function parseAccept(accept: string): Range[] {
  return accept.split(',').flatMap((part) => {
    const [type = '', ...parameters] = part.split(';').map((each) => each.trim().toLowerCase())
    if (!/^(?:\*\/\*|[^\s/*]+\/(?:\*|[^\s/*]+))$/.test(type)) return []
    const weight = parameters.find((each) => /^q\s*=/.test(each))
    return [{ type, quality: weight === undefined ? 1 : parseQuality(weight) }]
  })
}

/** What is no number from 0 to 1 counts as 1: it was asked for, after all. */
function parseQuality(parameter: string): number {
  const value = parameter.replace(/^q\s*=\s*/, '')
  return /^(?:0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/.test(value) ? Number(value) : 1
}
