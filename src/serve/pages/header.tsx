import type { FC } from 'hono/jsx'
import { plainText } from './cut-text.ts'
import type { PageOptions } from './page-options.ts'
import { LabelText } from './parts/label-text.tsx'
import type { Site } from './site.ts'

interface HeaderProps {
  readonly site: Site
  readonly current: PageOptions['current']
  readonly searched: string | undefined
}

const PLACES = [
  { key: 'things', href: '/things', name: 'Things' },
  { key: 'terms', href: '/ns', name: 'Vocabulary' },
  { key: 'query', href: '/query', name: 'Query' },
  { key: 'data', href: '/#downloads', name: 'Data' },
] as const

/** The name of the dataset, the search box and the ways to everything, on every page. */
export const Header: FC<HeaderProps> = ({ site, current, searched = '' }) => (
  <header class="site">
    <a class="name" href="/" title={plainText(site.title, 300)}>
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6.4 8.1 17 5.4M6.6 9.6l9 8" />
        <circle cx="5" cy="8.5" r="3.2" />
        <circle cx="18.6" cy="5" r="2.4" />
        <circle cx="17.2" cy="19" r="2.8" />
      </svg>
      <LabelText label={{ value: site.title, language: site.language }} />
    </a>
    <search>
      <form class="search" action="/search">
        <input
          type="search"
          name="q"
          value={searched}
          placeholder="Search names, 搜索名称"
          aria-label="Search names in any language"
          autocomplete="off"
          spellcheck={false}
        />
      </form>
    </search>
    <nav aria-label="Main">
      {PLACES.map(({ key, href, name }) => (
        <a href={href} aria-current={current === key ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  </header>
)
