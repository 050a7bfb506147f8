import { byId, element, glyph } from './element.ts'

const ARROW = 'M10.6 4.6 12 6l-5 5h13v2H7l5 5-1.4 1.4L3.2 12z'

/** The way back to the other pages of a server. */
export function mountHome(): void {
  const link = element('a', { class: 'home', href: '/' }, [glyph(ARROW), 'All pages'])
  byId('caption').before(link)
}
