import type { FC } from 'hono/jsx'

interface PartLinksProps {
  readonly path: string
  readonly count: number
  /** From 1. */
  readonly current: number
  /** Of the parameter that tells the number. */
  readonly name: string
  /** Parameters that all of the links have. */
  readonly asked?: Readonly<Record<string, string>>
}

/** Ways to the parts of something that is too long for one page; nothing where there is one. */
export const PartLinks: FC<PartLinksProps> = ({ path, count, current, name, asked = {} }) => {
  if (count < 2) return null
  const href = (number: number): string =>
    `${path}?${new URLSearchParams({ ...asked, [name]: String(number) })}`
  return (
    <nav class="parts" aria-label="Parts">
      {current > 1 && (
        <a class="button" href={href(current - 1)} rel="prev">
          Back
        </a>
      )}
      <span class="quiet">
        {current} of {count}
      </span>
      {current < count && (
        <a class="button" href={href(current + 1)} rel="next">
          On
        </a>
      )}
    </nav>
  )
}
