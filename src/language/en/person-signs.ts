import type { Token } from '../../model.ts'
import type { PersonalSign, Sureness } from '../language.ts'
import { CALLINGS } from './name-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What only people do, in the forms that stand behind a subject. */
const HUMAN_ACTS = set(`
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
const CREDITED =
  /^(?:text|words|story|report|photo|photos|picture|pictures|edit|editing|translation)$/

function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => ` ${phrase.trim().replace(/\s+/g, ' ')}`)
}

const LONGEST_OPENING = 4

/** What stands right before the token shows that a person's name starts there. */
export function openingBefore(tokens: readonly Token[], first: number): Sureness | undefined {
  const words = tokens.slice(Math.max(0, first - LONGEST_OPENING), first)
  const before = ` ${words.map(({ normal }) => normal).join(' ')}`
  if (SURE_OPENINGS.some((phrase) => before.endsWith(phrase))) return 'sure'
  if (isCredit(tokens, first)) return 'fair'
  if (isSpeaker(tokens, first)) return 'likely'
  if (LIKELY_OPENINGS.some((phrase) => before.endsWith(phrase))) return 'likely'
  return isNamedPerson(tokens, first) ? 'sure' : isKindBefore(tokens, first) ? 'likely' : undefined
}

/** Behind what is said, and a comma: “It is old,” Ann Roe, … */
const isSpeaker = (tokens: readonly Token[], first: number): boolean => {
  const marks = `${tokens[first - 2]?.text ?? ''}${tokens[first - 1]?.text ?? ''}`
  return /^,["”’]$/.test(marks)
}

/** "drawn by", "(text". */
const isCredit = (tokens: readonly Token[], first: number): boolean =>
  (tokens[first - 1]?.normal === 'by' && MADE.has(tokens[first - 2]?.normal ?? '')) ||
  (CREDITED.test(tokens[first - 1]?.normal ?? '') &&
    /^[(;|/–—]$/.test(tokens[first - 2]?.text ?? '('))

/** "a farmer named", "the girl called". */
function isNamedPerson(tokens: readonly Token[], first: number): boolean {
  const [noun, verb] = [tokens[first - 2], tokens[first - 1]]
  return /^(?:named|called)$/.test(verb?.normal ?? '') && noun !== undefined && isKind(noun)
}

/** "the trust's oldest member, …", "the new member is …", "the beekeeper …". */
function isKindBefore(tokens: readonly Token[], first: number): boolean {
  const [noun, mark] = [tokens[first - 2], tokens[first - 1]]
  if (mark && KINDS.has(mark.normal) && first > 1) return true
  if (!/^(?:,|is|was|are|were)$/.test(mark?.normal ?? '') || noun === undefined) return false
  return isKind(noun) && !NOT_ONLY_PERSONS.has(noun.normal)
}

/** Nouns for persons that are used of firms and the like as well. */
const NOT_ONLY_PERSONS =
  set(`owner owners member members investor investors leader leaders developer
  designer specialist trader broker consultant host hosts player players builder researchers candidate
  candidates suspect defendant deputy adviser advisor guide guides successor predecessor`)

const isKind = ({ normal, text }: Token): boolean =>
  /^\p{Ll}/u.test(text) &&
  (CALLINGS.has(normal) || KINDS.has(normal) || /^(?:wo)?man$|^(?:boy|girl|person)$/.test(normal))

/** Whether a verb starts at the token whose subject can only be a person: "photographed". */
export const isHumanAct = (tokens: readonly Token[], index: number): boolean =>
  HUMAN_ACTS.has(tokens[index]?.normal ?? '')

/** What stands right behind a name, at the token, shows that it is likely one of a person. */
export function likelySignAt(tokens: readonly Token[], first: number): PersonalSign | undefined {
  const [mark, word, next] = tokens.slice(first, first + 3).map(({ normal }) => normal)
  if (mark === 'himself' || (/^(?:and|with|,)$/.test(mark ?? '') && word === 'his'))
    return { gender: 'male' }
  if (mark === 'herself' || (/^(?:and|with|,)$/.test(mark ?? '') && word === 'her'))
    return { gender: 'female' }
  if (/^[,(]$/.test(mark ?? '') && /^(?:aged|born|b\.|accompanied)$/.test(word ?? '')) return {}
  if (mark === 'aged' || (mark === 'is' && word === 'with')) return {}
  if (mark === "'s" && KIN.has(word ?? '')) return {}
  if (mark === ':' && /^["“]$/.test(word ?? '')) return {}
  if (/^(?:was|is|were|are)$/.test(mark ?? '') && word === 'born') return {}
  const isKindOf =
    /^(?:is|was|as|,)$/.test(mark ?? '') &&
    /^(?:an?|the|our|their|its|his|her|my)$/.test(word ?? '')
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
  for (const token of tokens.slice(first, first + LONGEST_KIND)) {
    if (isKind(token)) return true
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(token.partOfSpeech)) return false
  }
  return false
}
