import './suggest.ts'

/** What every page does where scripts run: `/` goes to the search box. */
const box = document.querySelector<HTMLInputElement>('header .search input')

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
  )
}

document.addEventListener('keydown', (event) => {
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey
  if (event.key !== '/' || !isPlain || isTyping(event.target) || box === null) return
  event.preventDefault()
  box.focus()
  box.select()
})
