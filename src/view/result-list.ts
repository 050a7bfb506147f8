import { element } from './element.ts'

/** The list under the search box, of which one row at most is active. */
export interface ResultList {
  readonly list: HTMLUListElement
  /** Index of the active row; -1 for none. */
  active(): number
  activate(index: number): void
  setOpen(isOpen: boolean): void
  isOpen(): boolean
}

/** Makes the list and keeps the input telling, to those who do not see it, what it shows. */
export function createResultList(input: HTMLInputElement): ResultList {
  const list = element('ul', {
    id: 'search-results',
    role: 'listbox',
    'aria-label': 'Entities found',
    hidden: true,
  })
  let current = -1

  function activate(index: number): void {
    list.children[current]?.setAttribute('aria-selected', 'false')
    current = index
    const row = list.children[current]
    row?.setAttribute('aria-selected', 'true')
    row?.scrollIntoView({ block: 'nearest' })
    if (row === undefined) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', row.id)
  }

  return {
    list,
    active: () => current,
    activate,
    isOpen: () => !list.hidden,
    setOpen(isOpen) {
      list.hidden = !isOpen
      input.setAttribute('aria-expanded', String(isOpen))
      if (!isOpen) activate(-1)
    },
  }
}
