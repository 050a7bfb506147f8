import { expect, test } from 'vitest'
import { extractJson } from '../../src/cli/extract-json.ts'
import { extractText } from '../../src/cli/extract-text.ts'
import type { DocumentGraph } from '../../src/model.ts'
import { GRAPH, id, PACK, spanOf } from '../fixtures/rdf/small-graph.ts'

test('JSON has the things but for the document, and the facts but for guesses', () => {
  const span = (words: string, nth = 0) => ({ ...spanOf(words, nth), surface: words })
  expect(extractJson(GRAPH)).toEqual({
    document: 'open.txt',
    text: GRAPH.document.text,
    entities: [
      {
        iri: id('player/mira'),
        type: 'Player',
        label: 'Mira',
        mentions: [span('Mira', 0), span('Mira', 1)],
      },
      { iri: id('player/tolvo'), type: 'Player', label: 'Tolvo', mentions: [span('Tolvo')] },
    ],
    facts: [
      {
        s: id('player/mira'),
        p: 'beat',
        o: id('player/tolvo'),
        evidence: [spanOf('Mira 🦆 beat Tolvo.')],
      },
      { s: id('player/tolvo'), p: 'lost', o: '1', evidence: [spanOf('Mira 🦆 beat Tolvo.')] },
    ],
  })
})

test('facts about the document call it Document', () => {
  const [statement] = GRAPH.statements
  if (statement === undefined) throw new Error('The fixture has no statement')
  const about: DocumentGraph = {
    ...GRAPH,
    statements: [{ ...statement, subject: GRAPH.document.iri }],
  }
  expect(extractJson(about).facts).toMatchObject([{ s: 'Document', o: id('player/tolvo') }])
})

test('text has each statement above what says so, and how it is said', () => {
  expect(extractText(GRAPH, PACK)).toBe(
    [
      'open.txt',
      '',
      'Mira (Player)',
      '  88 %  beat  Tolvo',
      '        "Mira 🦆 beat Tolvo."',
      '   0 %  mood  cheered (inferred)',
      '        "Mira cheered."',
      '',
      'Tolvo (Player)',
      '  100 %  lost  1 (called for)',
      '        "Mira 🦆 beat Tolvo."',
      '',
    ].join('\n'),
  )
})
