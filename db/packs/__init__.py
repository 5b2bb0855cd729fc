"""Configuration packs as files."""
