import type { Token } from '../../model.ts'
import type { PersonalSign, Sureness } from '../language.ts'
import { startsSmall } from '../letter-case.ts'
import { CALLINGS } from './name-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What only people do, in the forms that stand behind a subject. */
export const HUMAN_ACTS = set(`
  draws drew paints painted sketches sketched sings sang photographs photographed writes wrote whispers
  whispered mutters muttered shouts shouted shrugs shrugged nods nodded sighs sighed weeps wept
  laughs laughed smiles smiled grins grinned frowned blushed winced swore swears jokes joked
  waded wades strolled cycled cycles knelt kneels slept dozed woke married divorced died resigned
  emigrated graduated apprenticed remembers remembered forgot wonders wondered
  loved loves hated regretted worries worried confesses confessed recounts recounted
  grumbled chairs chaired presides presided translates translated cooks cooked bakes baked
  wears wore rowed rows ate eats drank drinks phoned telephoned emailed texted waved greeted knows knew`)

/** Nouns for persons that stand before no name without a comma, besides those that do. */
const KINDS = set(`
  cowboy fisherwoman fisher smoker smith blacksmith beekeeper keeper herder shepherd weaver potter
  miller tailor cobbler stonemason carver dancer drummer fiddler harpist flautist cellist violinist
  guitarist mayor chief elder priest vicar nun monk abbot hunter trapper diver sailor skipper boatman
  ferryman pilot cook waiter waitress barmaid publican landlord landlady tenant crofter grazier
  rancher gardener forester lumberjack miner roofer mechanic cleaner porter janitor librarian curator
  archivist registrar midwife widow widower orphan grandson granddaughter granny grandpa stepfather
  stepmother fiancé fiancée bride groom heir heiress twin boss chairman chairwoman chairperson chair
  president director head manageress secretary treasurer commissioner ombudsman premier
  senator chancellor ambassador consul spokesman envoy mediator interpreter translator stenographer
  narrator presenter broadcaster anchor blogger essayist playwright screenwriter filmmaker
  photographer cameraman illustrator cartoonist organist soprano tenor rapper drummer boxer wrestler
  cyclist rower jockey skier sprinter hurdler footballer cricketer golfer veteran amateur novice hobbyist
  birdwatcher birder naturalist limnologist botanist mycologist entomologist geologist hydrologist
  meteorologist glaciologist physicist chemist mathematician statistician philosopher theologian
  linguist anthropologist sociologist geographer vulcanologist ecologist agronomist pathologist
  virologist epidemiologist oceanographer ichthyologist herpetologist primatologist winemaker
  cheesemaker executive councillor councilor councilwoman brewer distiller beachcomber activist protester striker lobbyist whistleblower`)

/** Before a name: only a person can be meant. */
const SURE_OPENINGS = phrases(`whose name is, whose name was, my name is, her name is, his name is,
  her name was, his name was, nobody but, no one but, none other than, our man, our woman, a certain,
  someone called, somebody called, someone named, somebody named`)

/** Before "by": those who make a text, a picture or a record. */
const MADE = set(`written story text words photo photos photographs photographed pictures picture
  drawings drawn painted edited translated narrated interviewed sung taken told dictated proofread checked subbed
  chaired presided moderated coached compiled recorded conducted`)

/** Before a name: nearly always a person is meant, if its words are those of no thing. */
const LIKELY_OPENINGS = phrases(`thanks to, the doing of, the brainchild of, in the person of,
  accompanied by, flanked by, survived by,
  portrait of, funeral of, widow of, death of, memory of, daughter of, son of, wife of, husband of,
  sister of, brother of, mother of, father of, dear`)

/** Credits without "by", where a note begins: "; text Ann Roe". */
const CREDITED = set(
  'text words story report photo photos picture pictures edit editing translation',
)

/** Behind a noun for a person: its name follows. */
const NAMING = set('named called')
/** The same; more often something else follows. */
const LINKS = set(', is was are were')
/** Mark the end of what is said. */
const CLOSING_QUOTES = set('" ” ’')

/** The phrases by their last word, each as its words. */
function phrases(list: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byLast = new Map<string, string[][]>()
  for (const phrase of list.split(',')) {
    const words = phrase.trim().split(/\s+/)
    const last = words.at(-1) ?? ''
    byLast.set(last, [...(byLast.get(last) ?? []), words])
  }
  return byLast
}

/** What stands right before the token shows that a person's name starts there. */
export function openingBefore(tokens: readonly Token[], first: number): Sureness | undefined {
  const before = tokens[first - 1]
  if (!before) return undefined
  if (endsPhrase(tokens, first, SURE_OPENINGS)) return 'sure'
  if (isCredit(before.normal, tokens[first - 2])) return 'fair'
  if (isSpeaker(before, tokens[first - 2])) return 'likely'
  if (endsPhrase(tokens, first, LIKELY_OPENINGS)) return 'likely'
  if (isNamedPerson(before.normal, tokens[first - 2])) return 'sure'
  return isKindBefore(before.normal, tokens[first - 2]) ? 'likely' : undefined
}

/** Whether one of the phrases ends before the token. */
function endsPhrase(
  tokens: readonly Token[],
  end: number,
  byLast: ReturnType<typeof phrases>,
): boolean {
  const ending = byLast.get(tokens[end - 1]?.normal ?? '') ?? []
  return ending.some((words) =>
    words.every((word, offset) => tokens[end - words.length + offset]?.normal === word),
  )
}

/** Behind what is said, and a comma: “It is old,” Ann Roe, … */
const isSpeaker = ({ text }: Token, comma: Token | undefined): boolean =>
  (CLOSING_QUOTES.has(text) && comma?.text === ',') ||
  (comma === undefined && /^,["”’]$/.test(text))

/** "drawn by", "(text". */
const isCredit = (word: string, before: Token | undefined): boolean =>
  word === 'by'
    ? MADE.has(before?.normal ?? '')
    : CREDITED.has(word) && /^[(;|/–—]$/.test(before?.text ?? '(')

/** "a farmer named", "the girl called". */
const isNamedPerson = (verb: string, noun: Token | undefined): boolean =>
  NAMING.has(verb) && noun !== undefined && isKind(noun)

/** "the trust's oldest member, …", "the new member is …", "the beekeeper …". */
function isKindBefore(word: string, noun: Token | undefined): boolean {
  if (noun === undefined) return false
  if (KINDS.has(word)) return true
  return LINKS.has(word) && isKind(noun) && !NOT_ONLY_PERSONS.has(noun.normal)
}

/** Nouns for persons that are used of firms and the like as well. */
const NOT_ONLY_PERSONS =
  set(`owner owners member members investor investors leader leaders developer
  designer specialist trader broker consultant host hosts player players builder researchers candidate
  candidates suspect defendant deputy adviser advisor guide guides successor predecessor`)

const isKind = ({ normal, text }: Token): boolean =>
  startsSmall(text) && (CALLINGS.has(normal) || KINDS.has(normal) || ANYBODY.has(normal))

const ANYBODY = set('man woman boy girl person')

/** Whether a verb starts at the token whose subject can only be a person: "photographed". */
export const isHumanAct = (tokens: readonly Token[], index: number): boolean =>
  HUMAN_ACTS.has(tokens[index]?.normal ?? '')

/** With what a sign of a person starts. */
export const STARTS_OF_SIGNS = set("himself herself and with , ( aged is 's : was were are as")

/** What stands right behind a name, at the token, shows that it is likely one of a person. */
export function likelySignAt(tokens: readonly Token[], first: number): PersonalSign | undefined {
  const mark = tokens[first]?.normal
  if (mark === undefined || !STARTS_OF_SIGNS.has(mark)) return undefined
  const [word, next] = [tokens[first + 1]?.normal, tokens[first + 2]]
  if (mark === 'himself' || (/^(?:and|with|,)$/.test(mark) && word === 'his'))
    return { gender: 'male' }
  if (mark === 'herself' || (/^(?:and|with|,)$/.test(mark) && word === 'her'))
    return { gender: 'female' }
  if (/^[,(]$/.test(mark) && /^(?:aged|born|b\.|accompanied)$/.test(word ?? '')) return {}
  if (mark === 'aged' || (mark === 'is' && word === 'with')) return {}
  if (mark === "'s" && KIN.has(word ?? '')) return {}
  if (mark === ':' && /^["“]$/.test(word ?? '')) return {}
  if (/^(?:was|is|were|are)$/.test(mark) && word === 'born') return {}
  const isKindOf =
    /^(?:is|was|as|,)$/.test(mark) && /^(?:an?|the|our|their|its|his|her|my)$/.test(word ?? '')
  return isKindOf && next !== undefined && startsKind(tokens, first + 2) ? {} : undefined
}

const KIN =
  set(`husband wife son daughter father mother brother sister widow widower uncle aunt cousin
  nephew niece grandson granddaughter grandfather grandmother colleague colleagues friend friends
  successor predecessor neighbour neighbor parents children lawyer childhood memoir memoirs diary
  diaries deputy boss`)

const LONGEST_KIND = 3

/** "a marine biologist": few words, and a noun for a person. */
function startsKind(tokens: readonly Token[], first: number): boolean {
  for (let index = first; index < first + LONGEST_KIND; index++) {
    const token = tokens[index]
    if (token && isKind(token)) return true
    if (!token || !/^(?:NOUN|ADJ|PROPN)$/.test(token.partOfSpeech)) return false
  }
  return false
}
