"""Completing addresses with the communes and provinces of the two-tier system that holds since 01/07/2025.

What was typed is only ever added to: old district names stand as the citizen says them.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from desk.text import clean, fold, tokens

MOST_OFFERS = 8
FEWEST_LETTERS = 2
"""Without a kind in front: a single letter would offer eight places out of hundreds."""

_KINDS = (("xa",), ("phuong",), ("dac", "khu"), ("tinh",), ("thanh", "pho"))
_SHORT_KINDS = {"x": ("xa",), "p": ("phuong",), "dk": ("dac", "khu"), "t": ("tinh",), "tp": ("thanh", "pho")}
"""As people abbreviate them: "P. Phú Xuân, TP Huế"."""


@dataclass(frozen=True)
class _Unit:
    """A commune (with its `province`) or a province (without), ready to be compared."""

    name: str
    province: str
    kind: tuple[str, ...]
    words: tuple[str, ...]

    @property
    def written(self) -> str:
        return f"{self.name}, {self.province}" if self.province else self.name

    def begins_with(self, kind: tuple[str, ...], words: list[str]) -> bool:
        """Whether `words`, the last of which may be unfinished, begin the name; `kind` empty stands for any."""
        if (kind and kind != self.kind) or len(words) > len(self.words):
            return False
        *whole, begun = words
        return self.words[: len(whole)] == tuple(whole) and self.words[len(whole)].startswith(begun)


class Places:
    """The communes of the country, each with its province."""

    def __init__(self, communes: Iterable[tuple[str, str]]) -> None:
        """`communes` are full names as they stand inside an address: ("xã Phong Hiền", "thành phố Huế")."""
        pairs = tuple(communes)
        self._communes = tuple(_unit(name, province) for name, province in pairs)
        self._provinces = tuple(_unit(name, "") for name in dict.fromkeys(province for _, province in pairs))
        self._provinces_of: dict[str, set[str]] = {}
        for name, province in pairs:
            self._provinces_of.setdefault(fold(name), set()).add(province)

    def complete(self, typed: str, near: str = "") -> tuple[str, ...]:
        """At most `MOST_OFFERS` whole addresses that end what was typed; accents and case do not matter.

        The part behind the last comma is completed. Places of a province that `near` names come first.
        """
        head, comma, last = typed.rpartition(",")
        kind, words = _split_kind(tokens(last))
        if not kind and sum(map(len, words)) < FEWEST_LETTERS:
            return ()
        provinces = self._provinces_of.get(fold(head.rpartition(",")[2]))
        units = (
            (unit for unit in self._provinces if unit.name in provinces)
            if provinces
            else (*self._provinces, *self._communes)
        )
        found = [unit for unit in units if unit.begins_with(kind, words)]
        neighbourhood = fold(near)
        found.sort(key=lambda unit: fold(unit.province or unit.name) not in neighbourhood)
        before = f"{head}{comma} " if comma else ""
        offers = (before + unit.written for unit in found)
        return tuple(offer for offer in offers if clean(offer) != clean(typed))[:MOST_OFFERS]


def _unit(name: str, province: str) -> _Unit:
    kind, words = _split_kind(tokens(name))
    return _Unit(name, province, kind, tuple(words))


def _split_kind(words: list[str]) -> tuple[tuple[str, ...], list[str]]:
    """The kind of a unit that the words begin with, if any, and what follows it."""
    for kind in _KINDS:
        if tuple(words[: len(kind)]) == kind and len(words) > len(kind):
            return kind, words[len(kind) :]
    if len(words) > 1 and words[0] in _SHORT_KINDS:
        return _SHORT_KINDS[words[0]], words[1:]
    return (), words
