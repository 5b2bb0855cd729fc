"""The screens by name."""

from enum import StrEnum


class Place(StrEnum):
    """Where a clerk can be."""

    INTAKE = "intake"
    BOARD = "board"
    DOSSIER = "dossier"
    BACK_ENTRY = "back_entry"
    NUMBERS = "numbers"
    PASSING_ON = "passing_on"
    GIVING_BACK = "giving_back"
    REGISTER = "register"
    REPORTS = "reports"
    CATALOGUE = "catalogue"
    EXPORT = "export"
    SETTINGS = "settings"
    FIRST_START = "first_start"
    PRINT_QUEUE = "print_queue"
    GUIDE = "guide"
