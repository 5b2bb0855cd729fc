"""What a correction changed, field by field."""

from dataclasses import dataclass

from desk.reception import Reception
from ui.dossier.details import Line, paper_lines, reception_lines


@dataclass(frozen=True)
class Difference:
    """One field: what stood and what stands; empty where there was or is nothing."""

    name: str
    old: str
    new: str


def differences(before: Reception, after: Reception) -> tuple[Difference, ...]:
    """The fields whose words differ, in the order of the form; papers last."""
    return (
        *_differing(reception_lines(before), reception_lines(after)),
        *_differing(paper_lines(before.application), paper_lines(after.application)),
    )


def _differing(before: tuple[Line, ...], after: tuple[Line, ...]) -> tuple[Difference, ...]:
    """Lines meet by their names; a name met twice counts its occurrences."""
    old, new = _by_name(before), _by_name(after)
    pairs = ((name, old.get(key, ""), new.get(key, "")) for key in {**old, **new} for name in (key[0],))
    return tuple(Difference(name, was, now) for name, was, now in pairs if was != now)


def _by_name(lines: tuple[Line, ...]) -> dict[tuple[str, int], str]:
    named: dict[tuple[str, int], str] = {}
    met: dict[str, int] = {}
    for line in lines:
        met[line.name] = met.get(line.name, 0) + 1
        named[line.name, met[line.name]] = line.text
    return named
