import type { Token } from '../../model.ts'
import { oncePerWord } from '../../rdf/once-per-word.ts'
import { startsLarge } from '../letter-case.ts'
import { isEnglishWord } from './is-english-word.ts'
import { WORDS } from './words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Inside foreign names, in lower case: "van", "bin". */
const PARTICLES =
  set(`van von der den de del della dello da do dos das di du e des la le los las al el bin ibn bint
  ben ap ab ter ten zu zur af av y st.`)

const PRONOUNS = set('i he she we they you him her them it')

/** In capitals they belong to the surname behind them too. */
const SURNAME_STARTS = set(
  'van von der den de del della da dos di du la le al el bin ben ap mac st.',
)

const SUFFIXES = set('jr. jr sr. sr ii iii iv')

/** Capitalised words that no name of a person contains: days, what streets, firms and buildings are. */
const OTHERS = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april june july
  august september october november december christmas easter
  street st avenue ave road rd lane drive boulevard square place court close crescent terrace way bridge
  hall house park school primary secondary high academy college university hospital clinic church
  cathedral chapel abbey library museum gallery theatre theater centre center station airport airlines
  airways railway railways port harbour harbor bay beach island islands lake river creek valley hill
  hills mount mountain mountains peak point north south east west northern southern eastern western
  county city town village district borough province state states territory kingdom republic council
  committee commission parliament congress senate assembly ministry department bureau agency authority
  board association society federation union foundation trust institute institution club team league
  united company companies corporation corp group holdings partners inc ltd llc plc bank capital
  financial securities insurance motors electric energy oil gas steel controls systems technologies
  software industries international global worldwide stores supermarket markets hotel hotels resort
  restaurant cafe café bar inn arms brewery farm farms business america europe england britain scotland wales who press news times post herald tribune guardian
  journal gazette daily weekly magazine radio television tv police fire army navy guard marines
  division brigade act bill law plan policy program programme project report award awards prize medal
  cup trophy festival fair day week month year summit forum conference games championship open tour
  series new old great grand royal national american british english french german chinese japanese
  russian european african asian indian greater upper lower inner outer early late last next first
  second third day's party labour conservative democrats republicans watch pay music phone store
  resources executive officer finance operating elect emeritus designate counsellor marketing sales
  technology general
  tower sands pool flats shore shores highlands highland ridge falls reserve wetland wetlands delta estuary
  lagoon basin plateau plains canal reservoir pipeline corridor greenway zone region shipping ferries cement
  foods works trading strategy framework charter roadmap scheme initiative campaign brand wildlife nature
  portfolio holder holders cabinet delegate coordinator co-ordinator councillor councillors
  meeting session hearing workshop seminar symposium assemblies incubator
  directorate section highway expressway motorway flyway secretary director governor mayor chairman
  chairwoman chairperson president minister commissioner ambassador treasurer
  staff rights affairs services service safety health food water world english bird birds line`)

/** Titles before names, without their full stop. */
export const TITLES =
  set(`aunt auntie uncle grandma grandpa granny cr coun ald alhaji alhaja hajia otunba maulana mufti swami ustad pandit bapak ibu thiru
  seri sri hj excellency excellencies cllrs drs messrs mmes mme mlle herr frau engr barr datuk datin dato haji hajji hajah sheikh shaykh shri
  smt hon honorable honourable amb cmdr cdr adm admiral commodore lieutenant señor señora doña sra pehin mr mrs ms miss mx dr prof professor sir dame lord lady madam comrade cllr rev
  reverend fr hon judge justice gov lt sen rep capt captain col colonel gen maj major sgt sergeant
  cpl pvt det detective insp inspector supt superintendent pc dc ds di dci pcso chancellor rabbi imam pastor bishop archbishop baroness baron`)

/** Nouns for persons that stand right before their names. */
export const CALLINGS = set(`
  spokesman spokeswoman spokesperson officer officers teacher teachers manager managers leader leaders
  member members resident residents farmer farmers driver author authors artist artists engineer
  engineers scientist scientists analyst analysts student students coach player players writer writers
  founder founders owner owners singer actor actress lawyer lawyers attorney attorneys sheriff nurse
  nurses doctor doctors candidate candidates colleague wife husband son daughter mother father brother
  sister friend neighbour neighbor uncle aunt niece nephew grandmother grandfather congressman
  congresswoman lawmaker legislator historian biologist ecologist zoologist botanist ornithologist
  economist archaeologist psychologist journalist columnist novelist poet painter sculptor composer
  conductor pianist architect designer developer entrepreneur businessman businesswoman banker broker
  investor trader shopkeeper baker butcher fisherman ranger warden volunteer campaigner activist
  organiser organizer planner surveyor clerk solicitor barrister magistrate prosecutor policeman
  policewoman firefighter trustee trustees referee umpire keeper defender
  superintendent ceo cfo coo cto vp mp mep qc kc reader postman plumber electrician
  builder carpenter gardener caretaker headteacher headmaster headmistress midwife pharmacist dentist
  vet surgeon sons daughters brothers sisters children parents wives cousins paramedic soldier veteran pensioner retiree victim suspect defendant witness
  companion companions guide guides host hosts lecturer professor researcher researchers specialist consultant adviser advisor aide assistant deputy
  successor predecessor minister ministers leader mp mps mep councilman councilwoman alderman comrade
  comrades villager villagers worker workers chef goalkeeper striker midfielder captain swimmer runner
  reporter reporters correspondent photographer photographers cousin ranger rangers wardens volunteers pilot`)

/** Letters behind names: seats, honours, degrees. */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  `TD MP MPs MEP MEPs MSP MSPs MLA MLAs MLC MHA MHK MNA MPP AM AO AC OAM OBE MBE CBE KBE DBE GCB KCB KCMG CMG CVO
  QC KC SC JP DL FRS FRSE PhD DPhil DSc MSc BSc MBA RIBA CEng PE Esq CNZM MNZM ONZM DNZM QSO QSM`.split(
    /\s+/,
  ),
)

export const isPostNominal = (token: Token | undefined): boolean =>
  token !== undefined && POST_NOMINALS.has(token.text)

/** "J.", "J.R.", "J.R": but no abbreviation of a country. */
export const isInitial = ({ text }: Token): boolean =>
  text.includes('.') &&
  /^(?:\p{Lu}\.){1,3}\p{Lu}?$/u.test(text) &&
  !/^(?:U\.S|U\.K|U\.N|E\.U|D\.C|N\.Y|L\.A|U\.S\.A|U\.A\.E)\.?$/.test(text)

/** "H. E.": the last token of the letters of a title with spaces between them, full stops apart or not. */
export function spacedTitleEnd(tokens: readonly Token[], first: number): number | undefined {
  const letters = tokens.slice(first, first + 4).map(({ text }) => text)
  if (letters[0] === 'H.' && letters[1] === 'E.') return first + 1
  return letters.join('') === 'H.E.' && letters.length === 4 ? first + 3 : undefined
}

const INNER_TITLES = new Set(['Sri', 'Seri', 'Haji', 'Hajah', 'Hj', 'Hajj'])

/** "Nimal | Sri Perera": what is a title elsewhere stands inside names, between words that English does not have. */
export const standsInside = (tokens: readonly Token[], index: number): boolean =>
  INNER_TITLES.has(tokens[index]?.text ?? '') &&
  [tokens[index - 1], tokens[index + 1]].every(
    (token) => isNameWord(token) && !isEnglishWord(token.normal),
  )

/** Marks inside names: of what a person is called, between two words, or for a sound. */
const INNER_MARKS = set(`- ( " “ ' ‘ ’ ʼ`)

/** Whether a name with capitals may go on with the token: with a word, a particle or a mark. */
export const mayGoOn = ({ text }: Token): boolean =>
  startsLarge(text) || PARTICLES.has(text) || INNER_MARKS.has(text)

export const isParticle = (token: Token): boolean => PARTICLES.has(token.text)
export const startsSurname = ({ normal }: Token): boolean => SURNAME_STARTS.has(normal)
export const isSuffix = (token: Token): boolean =>
  SUFFIXES.has(token.normal) && isCapitalised(token)
export const isCapitalised = (token: Token | undefined): token is Token =>
  token !== undefined && startsLarge(token.text)

/** A capitalised word that may be part of a name, be it of one person or of a family. */
export const isNameWord = (token: Token | undefined): token is Token =>
  isCapitalised(token) &&
  !NO_NAME_WORDS.has(token.normal) &&
  !isVerb(token) &&
  hasFormOfName(token.text)

const hasFormOfName = oncePerWord(
  (text) =>
    !POST_NOMINALS.has(text) && !VOWELLESS.test(text) && /^\p{Lu}[\p{L}\p{M}'’]*$/u.test(text),
)

/** "WWF": letters that nobody says as a word; "NG" is one. */
const VOWELLESS = /^[B-DF-HJ-NP-TV-XZ]{3,}$/

/** "Secretary Roe Visits School": in a headline verbs have capitals too, and look like nouns. */
const isVerb = ({ partOfSpeech, normal }: Token): boolean =>
  (partOfSpeech === 'VERB' || WORDS.headlineVerbs.has(normal)) && /[^s]s$/.test(normal)

const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...WORDS.determiners,
  ...WORDS.auxiliaries,
  ...WORDS.conjunctions,
  ...WORDS.prepositions,
  ...PRONOUNS,
])

export const isFunctionWord = ({ normal }: Token): boolean => FUNCTION_WORDS.has(normal)

/** What no word of a name is, with a capital either. */
const NO_NAME_WORDS: ReadonlySet<string> = new Set([...OTHERS, ...TITLES, ...FUNCTION_WORDS])

/** Whether a hyphen without spaces joins the token with the one after the hyphen. */
export function isJoined(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1]
  if (hyphen?.text !== '-') return false
  const [token, next] = [tokens[index], tokens[index + 2]]
  if (!token || !next) return false
  return token.end === hyphen.start && hyphen.end === next.start
}
