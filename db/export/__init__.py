"""Dossiers as files for the upper office. `docs/export-schema.md` says what stands in them."""
