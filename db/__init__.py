"""How it is kept: SQLite through sqlite-utils. The journal is the truth; every other table is derived from it."""
