/** The `d` of pictograms in a 24 × 24 box that several parts of the page use. */
export const CROSS =
  'M5.4 4l6.6 6.6L18.6 4 20 5.4 13.4 12l6.6 6.6-1.4 1.4-6.6-6.6L5.4 20 4 18.6l6.6-6.6L4 5.4z'
