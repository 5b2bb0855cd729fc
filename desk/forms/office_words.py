"""An office's own words for its forms, in the place of those that come with the program."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from desk.forms.content import FormContent, FormKind
from desk.views import Settings

VERSIONS = range(1000, 1_000_000)
"""Versions of offices' own words; the program's are below."""

PutOn = Callable[[FormContent], FormContent]
"""Puts the words that are in use on what a form says."""


def program_words(content: FormContent) -> FormContent:
    """The words that come with the program: nothing is put on."""
    return content


@dataclass(frozen=True)
class FormWords:
    """Words of one form, checked, as TOML text (`desk.forms.reading_words`).

    `version` is unique for the form within the office, `based_on` the program's version that they stand in the place
    of, `origin` the office that wrote them.
    """

    kind: FormKind
    version: int
    based_on: int
    origin: str
    text: str


class OfficeWords:
    """The office's own words, kept in the settings: every version that forms were printed under, and which is in use.

    Those in use stand in the place of one version of the program's words. When the program itself brings newer
    ones, as it does when the law changes the form, these count again.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def put_on(self, content: FormContent) -> FormContent:
        """The content under the office's words, if it has any in the place of the program's."""
        version = self.version(content.kind, content.template)
        return replace(content, template=version) if version else content

    def version(self, kind: FormKind, based_on: int) -> int:
        """Which of the office's words stand in the place of the program's of that version; 0 for none."""
        return int(self._settings.get(f"form.{kind}.over.{based_on}", "0"))

    def text(self, kind: FormKind, version: int) -> str:
        """The words of that version; empty when the office has none."""
        return self._settings.get(f"form.{kind}.{version}", "")

    def use(self, words: FormWords) -> None:
        """Print new forms with these words from now on. Raises `StoreUnavailable`; the old ones then stay in use."""
        self._settings.set(f"form.{words.kind}.{words.version}", words.text)
        self._settings.set(f"form.{words.kind}.over.{words.based_on}", str(words.version))
