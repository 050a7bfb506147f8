import type { FC } from 'hono/jsx'
import { assetPath } from '../assets/asset-path.ts'
import type { Served } from '../served.ts'
import { plainText } from './cut-text.ts'
import { Footer } from './footer.tsx'
import { Header } from './header.tsx'
import type { PageOptions } from './page-options.ts'
import { CLASS_STYLES, siteOf } from './site.ts'

/** What every page has around its `<main>`: head, header, footer. */
export const Layout: FC<PageOptions & { readonly served: Served }> = (props) => {
  const { served, title, description, canonical, alternates = [], isWide, children } = props
  const { styles = [], scripts = [] } = props
  const site = siteOf(served)
  const find = (name: string) => assetPath(name, site.assets)
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{windowTitle(title, site.title)}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content={`Merganser ${served.version}`} />
        {description !== undefined && <meta name="description" content={description} />}
        {canonical !== undefined && <link rel="canonical" href={canonical} />}
        {alternates.map(({ type, href }) => (
          <link rel="alternate" type={type} href={href} />
        ))}
        <link rel="icon" href={find('icon.svg')} type="image/svg+xml" />
        {['pages.css', CLASS_STYLES, ...styles].map((name) => (
          <link rel="stylesheet" href={find(name)} />
        ))}
        {['pages.js', ...scripts].map((name) => (
          <script type="module" src={find(name)} />
        ))}
      </head>
      <body>
        <a class="skip" href="#main">
          Skip to content
        </a>
        <Header site={site} current={props.current} searched={props.searched} />
        <main id="main" class={isWide === true ? 'wide' : 'column'} tabindex={-1}>
          {children}
        </main>
        <Footer served={served} />
      </body>
    </html>
  )
}

/** What the window is called: nothing can isolate a name there, so it may not turn its surroundings. */
function windowTitle(page: string, site: string): string {
  const [own, whole] = [plainText(page, 120), plainText(site, 120)]
  return own === whole ? own : `${own} · ${whole}`
}
