"""How forms are put on paper: `documents.render` makes the PDF, `spooler.Spooler` carries it to a printer."""
