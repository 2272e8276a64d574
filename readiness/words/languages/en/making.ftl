### Files that the app makes in a process of their own.

could-not = The file could not be made.
could-not-mend = Try again; if that does not help, choose another format.
