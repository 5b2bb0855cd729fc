"""Backups of the store: taken while the desk works, checked before they count, thinned out, and restored."""
