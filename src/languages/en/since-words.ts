/** Words that make what follows them the beginning of what is told: "since the takeover in 2013". */
export const sinceWords: ReadonlySet<string> = new Set(['since']);
