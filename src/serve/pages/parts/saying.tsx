import type { FC } from 'hono/jsx'
import { cutText } from '../cut-text.ts'
import type { Saying as SayingData } from '../facts.ts'
import { mannerOf, sayConfidence } from '../say-confidence.ts'

interface SayingProps {
  readonly saying: SayingData
  /** Of the page of the statement itself. */
  readonly href: string | undefined
}

/** How a statement is known: in which manner, how surely, or where it was checked. */
export const Saying: FC<SayingProps> = ({ saying, href }) => {
  const { confidence, sources } = saying
  const { name, words } = mannerOf(saying)
  return (
    <span class="saying">
      <a class={`manner ${name}`} href={href} title="About this statement">
        {words}
      </a>
      {confidence !== undefined && <span class="quiet"> · {sayConfidence(confidence)}</span>}
      {confidence === undefined && sources.length > 0 && (
        <span class="quiet"> · {cutText(sources.join('; '), 200)}</span>
      )}
    </span>
  )
}
