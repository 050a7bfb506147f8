export type Child = Node | string | undefined
type Attribute = string | boolean | undefined

function setAttributes(target: Element, attributes: Readonly<Record<string, Attribute>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue
    target.setAttribute(name, value === true ? '' : value)
  }
}

/**
 * Makes an element. Children that are strings become text nodes, so that no text of a document can
 * become markup; attributes that are `undefined` or `false` are left out.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>> = {},
  children: readonly Child[] = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  setAttributes(made, attributes)
  made.append(...children.filter((child) => child !== undefined))
  return made
}

/** A filled pictogram in a 24 × 24 box, in the colour of the text around it; decoration only. */
export function glyph(path: string, className = 'glyph'): SVGSVGElement {
  const namespace = 'http://www.w3.org/2000/svg'
  const svg = document.createElementNS(namespace, 'svg')
  setAttributes(svg, { class: className, viewBox: '0 0 24 24', 'aria-hidden': 'true' })
  const shape = document.createElementNS(namespace, 'path')
  // A display's path may wind either way, so holes are what an odd number of outlines encloses.
  setAttributes(shape, { d: path, 'fill-rule': 'evenodd' })
  svg.append(shape)
  return svg
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`The page has no element #${id}`)
  return found
}
