/** Chinese characters and marks, as a class of a regular expression. */
export const HAN = '[\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uff60]'
export const HAN_START = new RegExp(`^${HAN}`, 'u')
export const HAN_EDGE = new RegExp(`${HAN}$`, 'u')
