import { element, glyph } from './element.ts'

/** The disc of a class with its pictogram, as the graph has it. */
export function classDisc(look: { readonly color: string; readonly icon: string }): HTMLElement {
  const disc = element('span', { class: 'disc' }, [glyph(look.icon)])
  // Set through the object model: the page's policy allows no style in attributes.
  disc.style.setProperty('--class-colour', look.color)
  return disc
}
