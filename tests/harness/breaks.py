"""The breaks: ways in which the program would lose something, each with the test that owes it."""

from dataclasses import dataclass
from pathlib import Path

from tests.harness.disk import PROJECT

CUTS = "tests/harness/test_power_cuts.py::test_a_thousand_power_cuts_lose_nothing_that_was_acknowledged"
KILLS = "tests/harness/test_kills.py::test_two_hundred_kills_lose_nothing_that_was_acknowledged"
CALLS = "tests/harness/test_failing_calls.py::test_calls_that_fail_are_told_and_leave_a_sound_store"


@dataclass(frozen=True)
class Mutant:
    """A break: in `file` each old text, which stands there once, gives way to the new one; `test` must fail then."""

    name: str
    file: str
    edits: tuple[tuple[str, str], ...]
    test: str

    def stale(self, root: Path = PROJECT) -> list[str]:
        """The old texts that do not stand in the file exactly once."""
        text = (root / self.file).read_text(encoding="utf-8")
        return [old for old, _ in self.edits if text.count(old) != 1]

    def apply(self, root: Path) -> None:
        """Raises `ValueError` where the program has moved on and the break has not."""
        if stale := self.stale(root):
            raise ValueError(f"{self.name}: {self.file} does not hold once: {stale}")
        path = root / self.file
        text = path.read_text(encoding="utf-8")
        for old, new in self.edits:
            text = text.replace(old, new, 1)
        path.write_text(text, encoding="utf-8")


MUTANTS = (
    Mutant(
        "a commit does not wait for the disk",
        "db/connection.py",
        (('"synchronous": 2,', '"synchronous": 1,'),),
        CUTS,
    ),
    Mutant(
        "a transaction takes its lock late",
        "db/store.py",
        (
            (
                'execute("BEGIN IMMEDIATE")\n            try:\n                ledger',
                'execute("BEGIN")\n            try:\n                ledger',
            ),
        ),
        "tests/db/test_store.py::test_two_desks_over_one_file_never_give_a_number_twice",
    ),
    Mutant(
        "an act is acknowledged before its commit",
        "db/store.py",
        (
            ('                self.connection.execute("COMMIT")\n', ""),
            (
                '            self.connection.execute("BEGIN IMMEDIATE")\n            try:\n                ledger',
                "            if self.connection.in_transaction:\n"
                '                self.connection.execute("COMMIT")\n'
                '            self.connection.execute("BEGIN IMMEDIATE")\n            try:\n                ledger',
            ),
        ),
        KILLS,
    ),
    Mutant(
        "a failed act is not rolled back",
        "db/store.py",
        (("                if self.connection.in_transaction:\n", "                if False:\n"),),
        "tests/db/test_store.py::test_an_exception_rolls_everything_back",
    ),
    Mutant(
        "a failed act is not told",
        "db/store.py",
        (("read_identity()\n                raise\n", "read_identity()\n"),),
        "tests/db/test_store.py::test_an_exception_rolls_everything_back",
    ),
    Mutant(
        "numbers are taken outside the transaction",
        "db/store.py",
        (
            ("class WritingLedger:", "TAKEN: dict[str, int] = {}\n\n\nclass WritingLedger:"),
            (
                "        return self._take(counter, self.counted(counter) + 1)",
                "        TAKEN[counter] = max(TAKEN.get(counter, 0), self.counted(counter)) + 1\n"
                "        return self._take(counter, TAKEN[counter])",
            ),
        ),
        "tests/db/test_store.py::test_a_failure_after_the_journal_was_written_leaves_no_line",
    ),
    Mutant(
        "the mark of numbers is not raised before they are given",
        "db/store.py",
        (("                self.mark.cover(ledger.given)\n", ""),),
        "tests/harness/test_guards.py::test_an_older_copy_gives_no_number_that_was_given_before_the_power_went",
    ),
    Mutant(
        "a draft is received as often as it is sent",
        "db/store.py",
        (("return self.dossier(row[0]) if row else None", "return None"),),
        "tests/desk/test_intake.py::test_the_same_draft_twice_is_one_dossier",
    ),
    Mutant(
        "the journal can be changed",
        "db/schema.py",
        (
            (
                "CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal\n",
                "CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal WHEN 0\n",
            ),
        ),
        "tests/db/test_store.py::test_the_journal_cannot_be_changed_or_cut",
    ),
    Mutant(
        "the journal can be cut",
        "db/schema.py",
        (
            (
                "CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal\n",
                "CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal WHEN 0\n",
            ),
        ),
        "tests/db/test_store.py::test_the_journal_cannot_be_changed_or_cut",
    ),
    Mutant(
        "the chain is not looked at",
        "db/journal.py",
        (
            (
                "return self.payload_hash == _digest(self.payload) and self.hash ==",
                "return self.hash is not None or self.hash ==",
            ),
        ),
        "tests/db/test_verify.py::test_each_kind_of_tampering_is_found",
    ),
    Mutant(
        "the chain does not cover what was said",
        "db/journal.py",
        (("for part in head), payload_hash]))", "for part in head)]))"),),
        "tests/harness/test_guards.py::test_the_seal_of_a_line_covers_all_of_it",
    ),
    Mutant(
        "the proof leaves a table out",
        "db/projections.py",
        (('"register_closed",\n    "usage"', '"register_closed"'),),
        "tests/db/test_verify.py::test_each_kind_of_tampering_is_found",
    ),
    Mutant(
        "a migration is done in several commits",
        "db/schema.py",
        (
            ('    connection.execute("BEGIN IMMEDIATE")\n', ""),
            ('        connection.execute("COMMIT")\n', ""),
        ),
        CALLS,
    ),
    Mutant(
        "rows may refer to what is not there",
        "db/connection.py",
        (('"foreign_keys": 1,', '"foreign_keys": 0,'),),
        "tests/harness/test_guards.py::test_a_row_cannot_refer_to_a_dossier_that_is_not_there",
    ),
    Mutant(
        "what is deleted stays in the file",
        "db/connection.py",
        (('"secure_delete": 1,', '"secure_delete": 0,'),),
        "tests/harness/test_guards.py::test_a_draft_that_was_cleared_is_gone_from_the_file",
    ),
    Mutant(
        "an act may have happened in the future",
        "desk/witness.py",
        (("if occurred_at > now + CLOCK_PLAY:", "if False:"),),
        "tests/desk/test_back_dating.py::test_a_moment_is_not_before_the_previous_act_nor_in_the_future",
    ),
    Mutant(
        "an act may be dated back without a reason",
        "desk/witness.py",
        (("        self._check_reason(ledger, moment)\n", ""),),
        "tests/desk/test_back_dating.py::test_the_reason_is_one_of_the_offices_list",
    ),
    Mutant(
        "the disk's faults are shown as bugs",
        "db/faults.py",
        (("        if fault := world_fault(error):\n            raise fault from error\n", ""),),
        CALLS,
    ),
    Mutant(
        "a backup counts before it is on the disk",
        "db/backup/snapshot.py",
        (("        sync_file(target)\n", "        pass\n"),),
        CUTS,
    ),
    Mutant(
        "a backup in the second place counts before it is on the stick",
        "db/export/medium.py",
        (("            os.fsync(file.fileno())\n", ""),),
        CUTS,
    ),
    Mutant(
        "a backup counts before its chain is looked at",
        "db/backup/snapshot.py",
        (("check_file(connection), check_chain(connection), ", "check_file(connection), "),),
        "tests/db/test_backups.py::test_a_damaged_store_gives_no_backup_and_takes_none_away",
    ),
    Mutant(
        "what was written to the stick is not read again",
        "db/export/medium.py",
        (("        if summed.hexdigest() != self._sums[name]:\n", "        if False:\n"),),
        "tests/db/test_backups.py::test_what_the_stick_changed_is_found_on_reading_it_again",
    ),
    Mutant(
        "a backup is not looked at before it is restored",
        "db/backup/place.py",
        (("            if file_hash(lying) != found.backup.sha256:\n", "            if False:\n"),),
        "tests/db/test_backups.py::test_the_drill_finds_a_backup_that_has_rotted",
    ),
    Mutant(
        "the newest backup is thinned out",
        "desk/backups.py",
        (("newest_first[: max(1, keep.latest)]", "newest_first[: keep.latest]"),),
        "tests/desk/test_backups.py::test_whatever_was_thinned_when_the_newest_and_one_of_each_period_are_there",
    ),
    Mutant(
        "a restore gives the numbers after the backup once more",
        "db/backup/restoring.py",
        (("known = [receipt, mark.numbers if mark else {}]", "known = [receipt]"),),
        "tests/db/test_restoring.py::test_a_store_that_is_gone_comes_back_and_skips_what_its_mark_knows",
    ),
    Mutant(
        "an older copy of the store is taken for the newest",
        "db/store.py",
        (("self._knows_less_than(self.mark.mark)\n", "False\n"),),
        "tests/db/test_restoring.py::test_an_older_copy_put_back_by_hand_gives_no_number_before_some_were_skipped",
    ),
    Mutant(
        "a restored store is put in its place without its log",
        "db/backup/restoring.py",
        (("                store.fold_log()  # Only the file is put in its place.\n", ""),),
        CALLS,
    ),
)
