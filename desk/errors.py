"""What can go wrong, in three kinds.

The clerk's: something typed or scanned cannot be right (`InvalidInput`); it is shown at its field.
The world's: the disk, the file or the printer refuses (`WorldError`); one sentence, what to do next, nothing lost.
Ours: a bug. It has no class here and is never caught; the crash hook reports it.

An error carries a code and plain parameters. The sentence belongs to the screen, in the clerk's language
(`ui/sentences.py`). Parameters never hold personal data: errors reach the log.
"""


class DeskError(Exception):
    """Anything the desk can explain to a clerk: a `code` and the `params` of its sentence."""

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params = params

    def __str__(self) -> str:
        shown = ", ".join(f"{name}={value!r}" for name, value in self.params.items())
        return f"{self.code}({shown})"


class InvalidInput(DeskError):
    """What the clerk typed or scanned cannot be taken; `field` says where it belongs."""

    def __init__(self, field: str, code: str, **params: object) -> None:
        super().__init__(code, **params)
        self.field = field


class InvalidDraft(DeskError):
    """Several things in one form cannot be taken, in the order of the form."""

    def __init__(self, problems: tuple[InvalidInput, ...]) -> None:
        super().__init__("draft-invalid")
        self.problems = problems


class NotAllowed(DeskError):
    """The act is right in itself but not in the state the dossier is in now."""


class Caution(DeskError):
    """Told to the clerk, never raised: the law advises against the act, but what happened must be recorded."""


class WorldError(DeskError):
    """The world outside refuses: disk, file, printer. What was acknowledged before is safe."""


class StoreUnavailable(WorldError):
    """The store cannot be read or written: busy, full, read-only, broken, foreign or newer than the program."""


class PrintFailed(WorldError):
    """A form did not reach the paper. The dossier is not touched by it."""


class FileRefused(WorldError):
    """A file that was to be read or written cannot be (import, export, saved form)."""
