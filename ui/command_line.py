"""The command line, for whoever looks after the PC: what it says and what it prints."""

import sys
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

LANGUAGES = ("vi", "en")


@dataclass(frozen=True)
class Options:
    """What was asked for.

    `data` is None for the PC's usual folder, `support` where no support file is wanted; `lang` is empty where nobody
    chose.
    """

    verify: bool
    data: Path | None
    support: Path | None
    demo: bool
    lang: str
    exit_when_ready: bool


class CheckLine(Protocol):
    """The outcome of one check of `verify`."""

    @property
    def name(self) -> str: ...
    @property
    def seen(self) -> int: ...
    @property
    def where(self) -> str: ...
    @property
    def passed(self) -> bool: ...


def options(arguments: Sequence[str]) -> Options:
    """Read the command line; on a wrong one, print how it goes and leave."""
    common = ArgumentParser(add_help=False)
    common.add_argument("--data", type=Path, metavar="DIR", default=SUPPRESS, help="keep the store in DIR")
    parser = ArgumentParser(prog="main.py", description="The one-stop reception desk.", parents=[common])
    parser.add_argument("--demo", action="store_true", help="open an invented commune in a temporary store")
    parser.add_argument("--support", type=Path, metavar="FILE", help="save what helps to find a fault as a zip file")
    parser.add_argument("--lang", choices=LANGUAGES, default="", help="language of the screens (vi unless set)")
    parser.add_argument("--exit-when-ready", action="store_true", help=SUPPRESS)
    commands = parser.add_subparsers(dest="command", metavar="verify")
    commands.add_parser("verify", parents=[common], help="prove the store against its journal, one line per check")
    read = parser.parse_args(arguments)
    return Options(
        read.command == "verify",
        getattr(read, "data", None),
        read.support,
        read.demo,
        read.lang,
        read.exit_when_ready,
    )


def print_checks(checks: Iterable[CheckLine]) -> int:
    """Print one line for each check as it ends; 1 when any failed, else 0."""
    failed = 0
    for check in checks:
        outcome = "ok    " if check.passed else "FAILED"
        place = "" if check.passed else f": first difference at {check.where}"
        print(f"{outcome} {check.name} ({check.seen}){place}", flush=True)
        failed += not check.passed
    return 1 if failed else 0


def complain(sentence: str) -> int:
    """Print why it cannot be done; the exit code for it."""
    print(sentence, file=sys.stderr)
    return 1
