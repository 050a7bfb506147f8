import type { ViewData, ViewEvidence } from '../view-model.ts'
import { element } from './element.ts'
import { markEvidence, type Segment } from './mark-evidence.ts'

function segmentElement({ kind, text }: Segment): Node {
  switch (kind) {
    case 'mark':
      return element('mark', {}, [text])
    case 'gap':
      return element('span', { class: 'gap' }, [element('span', {}, [text])])
    case 'near':
      return document.createTextNode(text)
  }
}

export interface EvidenceContext {
  readonly data: ViewData
  /** Opens the text where the sentence stands. */
  readonly showInText: (evidence: ViewEvidence) => void
}

/**
 * The sentence with its marks. What is far from every mark is left out until "whole sentence" is
 * pressed; it is in the page all the same, so that the quotation's text is always the sentence.
 */
export function evidenceElement(
  evidence: ViewEvidence,
  { data, showInText }: EvidenceContext,
): HTMLElement {
  const source = data.documents[evidence.document]
  if (source === undefined) return element('div')
  const segments = markEvidence(source.text, evidence)
  const quote = element('blockquote', { lang: source.language }, segments.map(segmentElement))
  const where = element('button', { type: 'button', title: 'Show it in the text' }, [
    `${source.name} ${evidence.start}–${evidence.end}`,
  ])
  where.addEventListener('click', () => showInText(evidence))
  // For the mouse; keys have the button.
  quote.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) showInText(evidence)
  })
  const hasGap = segments.some(({ kind }) => kind === 'gap')
  const whole = element('button', { type: 'button', 'aria-expanded': 'false' }, ['whole sentence'])
  whole.addEventListener('click', () => {
    const isWhole = quote.classList.toggle('is-whole')
    whole.setAttribute('aria-expanded', String(isWhole))
    whole.textContent = isWhole ? 'shorter' : 'whole sentence'
  })
  return element('div', { class: 'evidence' }, [
    quote,
    element('footer', {}, [where, hasGap ? whole : undefined]),
  ])
}
