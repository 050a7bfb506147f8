/** Length and width of the arrow at the end of a line, in thicknesses of it. */
export const ARROW = { length: 4.5, width: 3.2 }
