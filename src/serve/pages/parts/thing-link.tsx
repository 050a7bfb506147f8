import type { FC } from 'hono/jsx'
import { hrefOf } from '../../paths.ts'
import type { Served } from '../../served.ts'
import { thingCard } from '../thing-card.ts'
import { ClassIcon } from './class-icon.tsx'
import { LabelText } from './label-text.tsx'

interface ThingLinkProps {
  readonly iri: string
  readonly served: Served
  readonly hasIcon?: boolean
}

/** A thing by its names, with the picture of its class, as a link to its page. */
export const ThingLink: FC<ThingLinkProps> = ({ iri, served, hasIcon = true }) => {
  const { names, classes } = thingCard(iri, served)
  const { main, other } = names
  const content = (
    <>
      {hasIcon && <ClassIcon classIri={classes[0] ?? ''} pack={served.pack} />}
      <span class="names">
        <LabelText label={main} />
        {other !== undefined && <LabelText label={other} class="second-name" />}
      </span>
    </>
  )
  const href = hrefOf(iri, served)
  return href === undefined ? (
    <span class="thing">{content}</span>
  ) : (
    <a class="thing" href={href}>
      {content}
    </a>
  )
}
