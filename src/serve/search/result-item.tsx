import type { FC } from 'hono/jsx'
import { hrefOf } from '../paths.ts'
import type { Served } from '../served.ts'
import { firstSentence } from './first-sentence.ts'
import { Said } from './said.tsx'
import type { HitKind, SearchHit } from './search-index.ts'

const HOW: Readonly<Record<HitKind, string>> = {
  iri: 'Its identifier',
  exact: 'Called so',
  spelling: 'Spelt like',
  sound: 'Sounds like',
  translation: 'Translates',
}

interface ResultItemProps {
  readonly hit: SearchHit
  readonly served: Served
}

/** One thing that was found: its names, what matched and why, and where a document says it. */
export const ResultItem: FC<ResultItemProps> = ({ hit, served }) => {
  const { thing, label, how, score, reasons } = hit
  const href = hrefOf(thing.iri, served)
  const said = firstSentence(thing, served)
  const other = thing.labels.find(
    ({ text, language, kind }) => kind !== 'hidden' && text !== thing.name && language === 'zh',
  )
  return (
    <li>
      <h3>
        {href === undefined ? thing.name : <a href={href}>{thing.name}</a>}
        {other !== undefined && (
          <>
            {' '}
            <span class="alias" lang="zh">
              {other.text}
            </span>
          </>
        )}
      </h3>
      <p class="why">
        {HOW[how]} <mark lang={label.language || undefined}>{label.text}</mark>
        {reasons.length > 0 && (
          <>
            {': '}
            {reasons.map((reason, place) => (
              <>
                {place > 0 && ' + '}
                <span class="reason">{reason}</span>
              </>
            ))}
          </>
        )}{' '}
        <span class="quiet">{how === 'exact' ? '' : `${Math.round(score)} of 100`}</span>
      </p>
      <Said said={said} />
    </li>
  )
}
