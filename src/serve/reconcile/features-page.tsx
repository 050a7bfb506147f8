import { htmlPage } from '../pages/html-page.tsx'
import type { Served } from '../served.ts'

const FEATURES = [
  ['name_score', 'The chance that the name is the one that is meant, 0 to 100.'],
  ['name_exact', 'Whether the name is the same but for case, accents, marks and script.'],
  ['name_translated', 'Whether the name was matched by what its parts mean and how they sound.'],
  ['type', 'Whether it is of one of the types asked for.'],
  ['property:…', 'How well a value of that property agrees with the one asked for, 0 to 1.'],
  ['mentions', 'How often the documents mention it.'],
] as const

/** What the features of candidates mean. */
export function featuresPage(served: Served): Promise<Response> {
  return htmlPage(served, {
    title: 'Features of candidates',
    children: (
      <>
        <h1>Features of candidates</h1>
        <dl>
          {FEATURES.map(([id, meaning]) => (
            <>
              <dt id={id}>
                <code>{id}</code>
              </dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
      </>
    ),
  })
}
