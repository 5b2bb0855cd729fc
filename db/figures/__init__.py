"""Reports counted where their numbers are kept. `desk.figures` says what they mean."""
