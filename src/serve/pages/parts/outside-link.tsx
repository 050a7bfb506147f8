import type { FC } from 'hono/jsx'
import { linkName, safeLink } from '../../../view/safe-link.ts'
import { cutText } from '../cut-text.ts'

const LONGEST = 80

/**
 * A link to elsewhere on the web, by site and identifier. An address that a link may not lead to
 * (of a script, of a file) is shown and leads nowhere.
 */
export const OutsideLink: FC<{ readonly iri: string }> = ({ iri }) => {
  const href = safeLink(iri)
  if (href === undefined) return <code class="mono">{cutText(iri, LONGEST)}</code>
  const { site, id } = linkName(href)
  return (
    <a class="outside" href={href} rel="external nofollow noopener">
      <span class="site-name">{cutText(site, LONGEST)}</span>{' '}
      {id !== '' && <bdi>{cutText(id, LONGEST)}</bdi>}
    </a>
  )
}
