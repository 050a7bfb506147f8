import type { FC } from 'hono/jsx'
import type { SaidSentence } from './first-sentence.ts'

/** Words of a document with those marked that name a thing; nothing where no document names it. */
export const Said: FC<{ readonly said: SaidSentence | undefined }> = ({ said }) =>
  said === undefined ? null : (
    <blockquote>
      {said.before}
      <mark>{said.words}</mark>
      {said.after}
    </blockquote>
  )
