"""Lets one call after the other fail below the desk's work, and proves what that leaves.

As a program, below the library of `disk.c`: FOLDER MOST; it prints a report for each operation, as JSON. MOST is how
many of an operation's calls are tried with each fault, spread over all of them; 0 tries every one.
"""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from errno import EACCES, EIO, ENOSPC
from functools import partial
from pathlib import Path
from typing import TypeVar

from db import files
from db.store import Store
from desk.errors import DeskError
from tests.harness.disk import Faults
from tests.harness.kills import half_files
from tests.harness.operations import (
    BACKED_UP,
    OPENINGS,
    OPERATIONS,
    Desk,
    Operation,
    back_up_first,
    begin,
    opened,
    restorer_of,
)
from tests.harness.proof import Acknowledged, examine


@dataclass(frozen=True)
class Fault:
    """How calls fail: which kinds of them (`tests.harness.disk.Call`), and with which error."""

    name: str
    kinds: str
    error: int
    forever: bool


LARGE = 6
"""How many times as many calls are tried of an operation of many steps, each of which makes only a few."""

EVERY_KIND = "orwtsunm"
FAULTS = (
    *(Fault("full", "wt", ENOSPC, forever) for forever in (False, True)),
    *(Fault("failing", EVERY_KIND, EIO, forever) for forever in (False, True)),
    *(Fault("denied", "ounm", EACCES, forever) for forever in (False, True)),
)
KILL = Fault("killed", "owtsunm", 0, forever=False)
KILL_AT_SYNC = Fault("killed before a sync", "s", 0, forever=False)
"""Between any two syncs there is one commit at the most: every state that an opening goes through is seen."""


@dataclass
class Report:
    """What happened to an operation. `codes` counts how its failures were told, `problems` is what went wrong."""

    calls: int = 0
    trials: int = 0
    refused: int = 0
    finished: int = 0
    killed: int = 0
    codes: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


Prepared = TypeVar("Prepared")


@dataclass
class Outcome:
    """What came of one trial: the `code` of the error that was told, or a problem."""

    code: str = ""
    problem: str = ""
    killed: bool = False
    calls: int = 0

    def note(self, check: Callable[[], str]) -> None:
        """Look for a further problem, unless there is one."""
        if self.problem:
            return
        try:
            self.problem = check()
        except Exception as error:
            self.problem = f"afterwards: {error!r}"


Trial = Callable[[Fault, int], Outcome]


class Trials:
    """Tries the faults on every operation, each time on a fresh copy of the same desk."""

    def __init__(self, folder: Path, most: int) -> None:
        self._folder = folder
        self._most = most
        self._faults = Faults()
        self._left = begin(folder)

    def run(self) -> dict[str, Report]:
        reports = {each.name: self._try(partial(self._operate, each)) for each in OPERATIONS}
        reports |= {name: self._try(partial(self._open, template)) for name, template in OPENINGS.items()}
        reports["restore"] = self._try(self._restore, LARGE)
        return reports

    def _try(self, trial: Trial, share: int = 1) -> Report:
        report = Report()
        for fault in (*FAULTS, KILL, KILL_AT_SYNC):
            calls = trial(Fault("counted", fault.kinds, EIO, False), 0).calls
            report.calls = max(report.calls, calls)
            for nth in self._chosen(calls, self._most * share) if fault is not KILL_AT_SYNC else range(1, calls + 1):
                outcome = trial(fault, nth)
                report.trials += 1
                report.refused += outcome.code != ""
                report.killed += outcome.killed
                report.finished += not outcome.code and not outcome.killed
                if outcome.code:
                    report.codes[outcome.code] = report.codes.get(outcome.code, 0) + 1
                if outcome.problem:
                    when = "from" if fault.forever else "at"
                    report.problems.append(f"{fault.name} {when} call {nth}: {outcome.problem}")
        return report

    def _chosen(self, calls: int, most: int) -> Iterator[int]:
        if not most or calls <= most:
            return iter(range(1, calls + 1))
        return iter(sorted({1 + number * calls // most for number in range(most)}))

    def _operate(self, operation: Operation, fault: Fault, nth: int) -> Outcome:
        folder, held = self._fresh("desk"), [self._left]
        if not fault.error:
            outcome = self._killed(fault, nth, lambda: opened(folder), operation.run)
        else:
            desk = opened(folder)
            outcome = self._failed(fault, nth, lambda: operation.run(desk))
            if operation.name != "close":
                if outcome.code and operation.at_once:
                    outcome.note(lambda: _nothing_was_written(desk, held))
                elif operation.writes:
                    held.append(Acknowledged.latest(desk.work.store, None))
                outcome.note(lambda: _goes_on(desk, held))
                desk.work.store.close()
        outcome.note(lambda: "".join(f"{name} looks whole" for name in half_files(folder / "stick")))
        outcome.note(lambda: _proved(folder / "desk.db", held))
        return outcome

    def _open(self, template: str, fault: Fault, nth: int) -> Outcome:
        folder = self._fresh(template)

        def open_and_leave(_: object = None) -> None:
            Store(folder / "desk.db", before_migration=back_up_first).connection.close()

        if not fault.error:
            outcome = self._killed(fault, nth, lambda: None, open_and_leave)
        else:
            outcome = self._failed(fault, nth, open_and_leave)
        outcome.note(
            lambda: _proved(folder / "desk.db", [self._left] if template == "left" else [], wholly=not fault.error)
        )
        return outcome

    def _restore(self, fault: Fault, nth: int) -> Outcome:
        """Whatever has stopped a restore, it can be done again, and then nothing is lost."""
        folder = self._fresh(BACKED_UP)
        restorer, chosen = restorer_of(folder)

        def restore(_: object = None) -> None:
            restorer.restore(chosen, "", {})

        if not fault.error:
            outcome = self._killed(fault, nth, lambda: None, restore)
        else:
            outcome = self._failed(fault, nth, restore)
        if outcome.code or outcome.killed:
            outcome.note(lambda: _done_again(restore))
        outcome.note(lambda: _proved(folder / "desk.db", [self._left], wholly=not fault.error))
        return outcome

    def _failed(self, fault: Fault, nth: int, run: Callable[[], object]) -> Outcome:
        self._faults.arm(fault.kinds, nth, fault.error, forever=fault.forever)
        outcome = Outcome()
        try:
            run()
        except DeskError as error:
            outcome.code = error.code
        except Exception as error:
            outcome.problem = f"not explained: {error!r}"
        outcome.calls = self._faults.calls()
        self._faults.disarm()
        return outcome

    def _killed(
        self, fault: Fault, nth: int, prepare: Callable[[], Prepared], run: Callable[[Prepared], object]
    ) -> Outcome:
        """Prepare and run in a process of its own, which dies at the call."""
        child = os.fork()
        if child == 0:
            with suppress(BaseException):
                made = prepare()
                self._faults.arm(fault.kinds, nth, fault.error, forever=False)
                run(made)
            os._exit(0)
        killed = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) < 0
        return Outcome(killed=True, problem="" if killed else "was not killed")

    def _fresh(self, template: str) -> Path:
        folder = self._folder / "trial"
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(self._folder / template, folder)
        return folder


def _nothing_was_written(desk: Desk, held: list[Acknowledged]) -> str:
    return "" if Acknowledged.latest(desk.work.store, None) == held[-1] else "refused, and written all the same"


def _goes_on(desk: Desk, held: list[Acknowledged]) -> str:
    """The clerk presses again in the window that is still open: the draft is received, once."""
    dossier = desk.work.intake.receive(desk.draft).dossier
    again = desk.work.intake.receive(desk.draft).dossier
    held.append(Acknowledged.latest(desk.work.store, dossier.code))
    return "" if again == dossier else "one draft gave two receipts"


def _done_again(act: Callable[[], None]) -> str:
    act()
    return ""


def _proved(path: Path, held: list[Acknowledged], *, wholly: bool = False) -> str:
    verdict = examine(path, held, wholly=wholly)
    return "" if verdict.sound else repr(verdict)


if __name__ == "__main__":
    files.PAUSES = ()  # No virus scanner is at work here: a call that is denied is not tried again.
    made = Trials(Path(sys.argv[1]).resolve(), int(sys.argv[2])).run()
    print(json.dumps({name: asdict(report) for name, report in made.items()}))
