/** No line is longer, but for a text that cannot be broken. */
export const width = 120
