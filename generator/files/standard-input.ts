/** The name on the command line of what comes through the standard input. */
export const standardInput = '-'
