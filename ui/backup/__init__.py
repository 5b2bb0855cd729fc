"""Backups as the clerk sees them: their status, their settings, and the way back from one."""
