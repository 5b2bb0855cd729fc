"""What is told about this PC and its store to whoever helps from afar: nothing that says anything of a person."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

FAULTS = "faults.log"
"""The log of the program's faults, in the folder of the store; when it is full it becomes `faults.log.1`."""


@dataclass(frozen=True)
class Part:
    """Some of it under a heading: numbers, versions, dates, names from the program itself, and no text anybody typed.

    `problem` is the code of what kept the rest of the part from being read.
    """

    name: str
    lines: Mapping[str, str | int]
    problem: str = ""


@dataclass(frozen=True)
class Report:
    """All of it, with the end of the log of faults."""

    parts: tuple[Part, ...]
    faults: str = ""


def one_of(value: str, known: Iterable[str], other: str = "other") -> str:
    """The value where it is one of the program's own, else `other`: what is kept in a file may be anything."""
    return value if value in frozenset(known) else other
