export interface ShowResultsOptions {
  /** Its content is replaced. */
  readonly results: HTMLElement
  /** Calls the query off, here and at the server. */
  readonly signal: AbortSignal
}

/**
 * Asks the server for the page of a query and shows the results that stand on it, so that there is
 * one place that writes them. Never throws.
 */
export async function showResults(
  query: string,
  { results, signal }: ShowResultsOptions,
): Promise<void> {
  results.setAttribute('aria-busy', 'true')
  try {
    const body = new URLSearchParams({ query })
    const answer = await fetch('/query', {
      method: 'POST',
      body,
      signal,
      headers: { accept: 'text/html' },
    })
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
    const found = page.getElementById('results')
    if (found !== null) results.replaceChildren(...found.childNodes)
    else tell(results, page.querySelector('main pre')?.textContent ?? 'The server did not answer')
  } catch {
    // Another query that takes its place has called it off, or the reader.
    tell(results, signal.aborted ? 'The query was cancelled' : 'The server cannot be reached')
  } finally {
    results.removeAttribute('aria-busy')
  }
}

function tell(results: HTMLElement, words: string): void {
  const refusal = document.createElement('div')
  const line = document.createElement('p')
  refusal.className = 'refusal'
  line.textContent = words
  refusal.append(line)
  results.replaceChildren(refusal)
}
