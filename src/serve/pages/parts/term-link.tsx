import type { FC } from 'hono/jsx'
import { hrefOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { termNames } from '../term-name.ts'
import { LabelText } from './label-text.tsx'

/** A class or property by its name, as a link to what it means. */
export const TermLink: FC<{ readonly iri: string; readonly served: Served }> = ({
  iri,
  served,
}) => {
  const { main, other } = termNames(iri, served.pack)
  const content = (
    <>
      <LabelText label={main} />
      {other !== undefined && <LabelText label={other} class="second-name" />}
    </>
  )
  const href = hrefOf(iri, served)
  return href === undefined ? (
    <span class="term">{content}</span>
  ) : (
    <a class="term" href={href}>
      {content}
    </a>
  )
}
