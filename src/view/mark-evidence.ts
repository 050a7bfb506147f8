import type { Span } from '../model.ts'

/** A stretch of a sentence: a mark, the words near marks, or a gap that may be left out. */
export interface Segment {
  readonly kind: 'mark' | 'near' | 'gap'
  readonly text: string
}

/** Characters kept on each side of a mark. */
const CONTEXT = 56
/** A gap shorter than this is not worth leaving out. */
const LEAST_GAP = 30

/** Moves a cut out of the middle of a word, towards the gap, by a few characters at most. */
function wordEdge(text: string, from: number, step: 1 | -1): number {
  for (let at = from, moved = 0; moved < 16 && at > 0 && at < text.length; at += step, moved++)
    if (/\s/.test(text.charAt(at - (step === 1 ? 0 : 1)))) return at
  return from
}

function splitPlain(text: string, hasMark: { before: boolean; after: boolean }): Segment[] {
  const head = hasMark.before ? wordEdge(text, Math.min(CONTEXT, text.length), 1) : 0
  const tail = hasMark.after ? wordEdge(text, Math.max(text.length - CONTEXT, 0), -1) : text.length
  if (tail - head < LEAST_GAP) return text === '' ? [] : [{ kind: 'near', text }]
  const parts: Segment[] = [
    { kind: 'near', text: text.slice(0, head) },
    { kind: 'gap', text: text.slice(head, tail) },
    { kind: 'near', text: text.slice(tail) },
  ]
  return parts.filter((part) => part.text !== '')
}

/**
 * A sentence cut into marks, the words near them, and gaps. Joined again the segments give the
 * sentence, character for character, and the marks are `text.slice(start, end)` of their spans.
 * Marks outside the sentence or inside an earlier mark are passed over.
 */
export function markEvidence(
  text: string,
  evidence: Span & { readonly marks: readonly Span[] },
): Segment[] {
  const segments: Segment[] = []
  const marks = evidence.marks.filter(
    ({ start, end }) => evidence.start <= start && start < end && end <= evidence.end,
  )
  let at = evidence.start
  for (const { start, end } of [...marks].sort((a, b) => a.start - b.start)) {
    if (start < at) continue
    const hasMark = { before: segments.length > 0, after: true }
    segments.push(...splitPlain(text.slice(at, start), hasMark))
    segments.push({ kind: 'mark', text: text.slice(start, end) })
    at = end
  }
  const rest = text.slice(at, evidence.end)
  if (segments.length === 0) return rest === '' ? [] : [{ kind: 'near', text: rest }]
  return [...segments, ...splitPlain(rest, { before: true, after: false })]
}
