import { agentStart } from './agent-start.ts'
import type { Trigger } from './lexicon-entries.ts'
import type { SentenceView, TriggerSite } from './sentence-view.ts'
import { matchesAt } from './token-trie.ts'

/**
 * Whether an active verb is a participle where it stands, as "won in 1999 by A" shows: a "by" follows
 * later, and with it right behind the words would be a passive.
 */
export function isParticiple(view: SentenceView, site: TriggerSite, trigger: Trigger): boolean {
  if (!trigger.isVerb || trigger.voice !== 'active') return false
  const by = agentStart(view, site.end)
  if (by === undefined || by === site.end) return false
  const words = [...view.folded.slice(site.start, site.end), view.folded[by] ?? '']
  const passive = matchesAt(view.lexicon.triggers, words, 0).find(({ end }) => end === words.length)
  return passive?.values.some(({ cue }) => cue === trigger.cue) ?? false
}

/** The verb as the passive that it is there. */
export const asPassive = (trigger: Trigger): Trigger => ({ ...trigger, voice: 'passive' })
