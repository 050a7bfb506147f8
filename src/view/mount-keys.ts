import { byId } from './element.ts'

/** Keys that work everywhere: `/` goes to the search box, Escape closes the card. */
export function mountKeys({ close }: { readonly close: () => void }): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const isTyping = event.target instanceof HTMLInputElement
    if (event.key === '/' && !isTyping) {
      event.preventDefault()
      byId('search-input').focus()
    } else if (event.key === 'Escape') close()
  })
}
