"""The clerk's work: values, rules and use cases. Standard library only; no clock, no SQL, no Qt, no files."""

__version__ = "0.1.0"
