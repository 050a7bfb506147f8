import type { FC } from 'hono/jsx'
import { safeLink } from '../../view/safe-link.ts'
import { dumpPath } from '../dump-path.ts'
import type { Served } from '../served.ts'

/** Licence, version and downloads, on every page. */
export const Footer: FC<{ readonly served: Served }> = ({ served }) => {
  const { pack, dumps, version } = served
  return (
    <footer class="site">
      {dumps.size > 0 && (
        <p>
          Whole dataset:{' '}
          {[...dumps.keys()].map((name, index) => (
            <>
              {index > 0 && ' · '}
              <a href={dumpPath(name)}>{name}</a>
            </>
          ))}
        </p>
      )}
      <Licence iri={pack.licence} />
      <p>
        Vocabulary: {pack.title} {pack.version}. Served by Merganser {version}.
      </p>
    </footer>
  )
}

const Licence: FC<{ readonly iri: string | undefined }> = ({ iri }) => {
  const href = iri === undefined ? undefined : safeLink(iri)
  if (href === undefined) return null
  return (
    <p>
      Licence of what the vocabulary says:{' '}
      <a rel="license" href={href}>
        {href.replace(/^https?:\/\/(www\.)?/, '')}
      </a>
    </p>
  )
}
