"""The content of the desk's papers: from stored facts to frozen text. How it looks is `printing/`'s."""
