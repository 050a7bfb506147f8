/** The `d` of pictograms in a 24 × 24 box that several parts of the page use. */
export const CROSS =
  'M5.4 4l6.6 6.6L18.6 4 20 5.4 13.4 12l6.6 6.6-1.4 1.4-6.6-6.6L5.4 20 4 18.6l6.6-6.6L4 5.4z'

/** Two things and the line between them. */
export const LINE =
  'M6 14a4 4 0 0 1 3.5 2.1l5.2-5.2A4 4 0 1 1 16.4 12l-5.7 5.7A4 4 0 1 1 6 14zm0 2a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM18 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4z'
