/**
 * Offers names while one types in a search box: a combobox as ARIA has it. Without scripts, and when
 * the server does not answer, the box is a plain one.
 */
interface Suggestion {
  readonly name: string
  readonly matched?: string
  readonly types: readonly string[]
  readonly href: string
}

const PAUSE_MS = 120

for (const [number, box] of document
  .querySelectorAll<HTMLInputElement>('form[action="/search"] input[type="search"]')
  .entries()) {
  mount(box, `suggestions-${number}`)
}

function mount(box: HTMLInputElement, id: string): void {
  const list = document.createElement('ul')
  let shown: readonly Suggestion[] = []
  let current = -1
  let timer: number | undefined
  let asked = 0
  list.id = id
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', 'Names')
  list.hidden = true
  box.after(list)
  box.setAttribute('role', 'combobox')
  box.setAttribute('aria-autocomplete', 'list')
  box.setAttribute('aria-controls', id)
  box.setAttribute('aria-expanded', 'false')

  const show = (suggestions: readonly Suggestion[]): void => {
    shown = suggestions
    list.replaceChildren(...shown.map((each, place) => optionOf(each, `${id}-${place}`)))
    list.hidden = shown.length === 0
    box.setAttribute('aria-expanded', String(!list.hidden))
    select(-1)
  }
  const select = (place: number): void => {
    current = place
    for (const [each, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(each === place))
    }
    if (place < 0) box.removeAttribute('aria-activedescendant')
    else box.setAttribute('aria-activedescendant', `${id}-${place}`)
  }
  const ask = async (): Promise<void> => {
    const turn = ++asked
    const suggestions = box.value.trim() === '' ? [] : await fetchSuggestions(box.value)
    if (turn === asked) show(suggestions)
  }

  box.addEventListener('input', () => {
    window.clearTimeout(timer)
    timer = window.setTimeout(() => void ask(), PAUSE_MS)
  })
  box.addEventListener('keydown', (event) => {
    if (list.hidden) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const count = shown.length + 1
      select(((current + 1 + step + count) % count) - 1)
    } else if (event.key === 'Escape') {
      show([])
    } else if (event.key === 'Enter' && current >= 0) {
      event.preventDefault()
      window.location.assign(shown[current]?.href ?? '')
    }
  })
  // Before the box loses the focus.
  list.addEventListener('pointerdown', (event) => {
    const option = event.target instanceof Element && event.target.closest('[role="option"]')
    if (!option) return
    event.preventDefault()
    window.location.assign(shown[[...list.children].indexOf(option)]?.href ?? '')
  })
  box.addEventListener('blur', () => {
    asked += 1
    show([])
  })
}

function optionOf({ name, matched, types }: Suggestion, id: string): HTMLElement {
  const option = document.createElement('li')
  const more = document.createElement('span')
  option.id = id
  option.setAttribute('role', 'option')
  more.className = 'quiet'
  more.textContent = [matched, ...types].filter(Boolean).join(' · ')
  option.append(name, ' ', more)
  return option
}

async function fetchSuggestions(text: string): Promise<readonly Suggestion[]> {
  try {
    const answer = await fetch(`/search/suggest?q=${encodeURIComponent(text.slice(0, 400))}`)
    const { suggestions } = await answer.json()
    return suggestions ?? []
  } catch {
    return []
  }
}

export {}
