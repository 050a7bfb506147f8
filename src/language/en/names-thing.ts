import type { Token } from '../../model.ts'
import type { NameStretch } from '../language.ts'
import { isInitial, isNameWord } from './name-words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** Behind a name, without a capital: it is that of a place, a work, a firm, an award, an illness … */
const THINGS =
  set(`marsh marshes mudflat mudflats wetland wetlands river creek stream valley lake lagoon
  loch mountain mountains hill hills peak summit glacier island islands peninsula cape reef estuary delta
  bay harbour harbor beach desert forest wood woods reserve sanctuary park garden gardens street road lane
  bridge tunnel dam canal station airport line mine quarry refinery plant factory mill brewery distillery
  village town district region brand label model award awards prize prizes medal
  trophy cup scholarship fellowship lecture disease syndrome palsy effect theorem equation law act scale
  test virus fever variety cultivar strain breed orchid rose tulip ferry trawler tanker
  dinghy yacht schooner ship vessel lighthouse hotel inn pub restaurant shop stores chain
  warehouse stadium arena theatre theater museum gallery library hospital clinic`)

/** Before a name: it is that of a ship, a horse, a storm … */
const BEARERS =
  set(`trawler ferry ship steamer liner yacht schooner brig barque tug tugboat lifeboat boat barge tanker
  freighter frigate destroyer submarine locomotive horse mare stallion gelding colt filly racehorse
  greyhound hurricane typhoon cyclone storm asteroid comet brand label film movie novel opera ballet play
  musical song album painting statue pub inn hotel restaurant cafe café bar boutique cultivar variety`)

/** How the names of firms, places and bodies begin, or end, in languages that English texts take them from. */
const FOREIGN =
  set(`banco grupo banca banque deutsche casa compagnie credit rio puerto petro nippon telefonica cerro lago
  laguna isla ilha lac mont massif pico cordillera playa golfo castillo palacio palazzo piazza plaza
  chateau schloss kota kuala gunung pulau tanjung sungai danau bandar wadi jebel jabal djebel oued teatro museo
  universidad instituto istituto ministerio partido parti movimiento frente himal parbat irmak dagi dag hagia
  angkor vibrio escherichia annapurna al el le la las los les der die das il lo dar addis ngati te`)

/** Whether the lower-case word, without marks, shows that a name is none of a person. */
export const isForeignThing = (word: string): boolean => FOREIGN.has(word)

/** What only things have: "whose summit". */
const PARTS =
  set(`summit summits slopes slope banks mouth source waters peak peaks crater shores shore
  crew hull deck cargo engine engines shareholders shares subsidiary subsidiaries headquarters profits turnover
  sales employees staff customers products branches factories inhabitants residents population walls
  roof cover pages editors readers leaves petals flowers bark fruit wings feathers fur tail`)

export const isPartOfThing = (token: Token | undefined): boolean => PARTS.has(token?.normal ?? '')

/** Stands before a mountain, not a person. */
const UP = /^(?:on|up|atop|below|above|beneath|climb|climbs|climbed|climbing|ascend|ascended)$/

/** "Ann Roe & | Sons": a firm's, unless another whole name stands on the other side, as authors do. */
function isOfFirm(tokens: readonly Token[], { first, last }: NameStretch): boolean {
  const areNames = (...words: (Token | undefined)[]): boolean =>
    words.every((word) => word !== undefined && (isNameWord(word) || isInitial(word)))
  const isBefore = tokens[last + 1]?.text === '&'
  const isBehind = tokens[first - 1]?.text === '&'
  return (
    (isBefore && !areNames(tokens[last + 2], tokens[last + 3])) ||
    (isBehind && !areNames(tokens[first - 2], tokens[first - 3]))
  )
}

/** Whether words that could be a name are that of a thing: "Mai Po marshes", "on Ben Cruachan". */
export function namesThing(tokens: readonly Token[], { first, last }: NameStretch): boolean {
  const [before, name, next] = [tokens[first - 1], tokens[first], tokens[last + 1]]
  if (next && THINGS.has(next.normal)) return true
  if (before && (BEARERS.has(before.normal) || /^(?:the|an?)$/.test(before.normal))) return true
  if (isOfFirm(tokens, { first, last })) return true
  if (name?.normal === 'ben' && UP.test(before?.normal ?? '')) return true
  const isWhose = tokens[last + 1]?.text === ',' && tokens[last + 2]?.normal === 'whose'
  return isWhose && isPartOfThing(tokens[last + 3])
}
