/** Past tense and participle of a verb; several where more than one is in use, the usual one first. */
export interface PastForms {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

/** Base, past, and the participle where it differs; a slash parts forms that are both in use. */
const TABLE = `
  arise arose arisen, awake awoke awoken, be was/were been, bear bore borne, beat beat beaten, become became become,
  befall befell befallen, beget begot begotten, begin began begun, behold beheld, bend bent, beset beset,
  bet bet, betake betook betaken, bid bid, bind bound, bite bit bitten, bleed bled, blend blended/blent,
  blow blew blown, break broke broken, breed bred, bring brought, broadcast broadcast/broadcasted, build built,
  burn burned/burnt, burst burst, buy bought, cast cast, catch caught, choose chose chosen, cling clung,
  come came come, cost cost, creep crept, cut cut, deal dealt, dig dug, dive dived/dove dived, do did done,
  draw drew drawn, dream dreamed/dreamt, drink drank drunk, drive drove driven, dwell dwelt/dwelled,
  eat ate eaten, fall fell fallen, feed fed, feel felt, fight fought, find found, flee fled, fling flung,
  fly flew flown, forbid forbade forbidden, forget forgot forgotten, forgive forgave forgiven,
  forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got got/gotten, give gave given,
  go went gone, grind ground, grow grew grown, hang hung/hanged, have had, hear heard, hew hewed hewn/hewed,
  hide hid hidden, hit hit, hold held, hurt hurt, keep kept, kneel knelt/kneeled, knit knitted/knit,
  know knew known, lay laid, lead led, lean leaned/leant, leap leaped/leapt, learn learned/learnt, leave left,
  lend lent, let let, lie lay lain, light lit/lighted, lose lost, make made, mean meant, meet met,
  mow mowed mown/mowed, pay paid, plead pleaded/pled, prove proved proven/proved, put put, quit quit/quitted,
  read read, relay relayed, rend rent, rid rid, ride rode ridden, ring rang rung, rise rose risen, run ran run,
  saw sawed sawn/sawed, say said, see saw seen, seek sought, sell sold, send sent, set set, sew sewed sewn/sewed,
  shake shook shaken, shed shed, shine shone/shined, shoot shot, show showed shown/showed, shrink shrank shrunk,
  shut shut, sing sang sung, sink sank sunk, sit sat, slay slew slain, sleep slept, slide slid, sling slung,
  slit slit, smell smelled/smelt, sow sowed sown/sowed, speak spoke spoken, speed sped/speeded,
  spell spelled/spelt, spend spent, spill spilled/spilt, spin spun, spit spat, split split, spoil spoiled/spoilt,
  spread spread, spring sprang sprung, stand stood, steal stole stolen, stick stuck, sting stung,
  stink stank stunk, strew strewed strewn, stride strode stridden, strike struck struck/stricken, string strung,
  strive strove/strived striven/strived, swear swore sworn, sweep swept, swell swelled swollen/swelled,
  swim swam swum, swing swung, take took taken, teach taught, tear tore torn, tell told, think thought,
  throw threw thrown, thrust thrust, tread trod trodden, wake woke/waked woken/waked, wear wore worn,
  weave wove woven, wed wed/wedded, weep wept, wet wet/wetted, win won, wind wound, withdraw withdrew withdrawn,
  wring wrung, write wrote written`

const IRREGULAR: ReadonlyMap<string, PastForms> = new Map(
  TABLE.split(',').map((row) => {
    const [base = '', past = '', participle = past] = row.trim().split(/\s+/)
    return [base, { past: past.split('/'), participle: participle.split('/') }]
  }),
)

/** What may stand before a verb and leaves its forms as they are: "oversee", "misunderstand". */
const PREFIX = /^(?:cross|fore|inter|in|mis|off|out|over|re|under|un|up|with)-?(?=\p{L}{3})/u

/** The forms that no rule gives; `undefined` for a regular verb. */
export function irregularPast(base: string): PastForms | undefined {
  const known = IRREGULAR.get(base)
  if (known) return known
  const [prefix] = PREFIX.exec(base) ?? []
  const rest = prefix === undefined ? undefined : irregularPast(base.slice(prefix.length))
  if (prefix === undefined || !rest) return undefined
  const withPrefix = (forms: readonly string[]): string[] => forms.map((form) => prefix + form)
  return { past: withPrefix(rest.past), participle: withPrefix(rest.participle) }
}
