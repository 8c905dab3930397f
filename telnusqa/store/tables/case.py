"""Cases, their applications and their terms. The home leads every key."""

from typing import ClassVar

from django.db import models

from telnusqa.core.case import ENDS
from telnusqa.core.line import ChainKey
from telnusqa.store.constraint import CompositeForeignKey
from telnusqa.store.tables.chained import Chained
from telnusqa.store.tables.organisation import Organisation
from telnusqa.store.tables.people import User
from telnusqa.store.tables.register import RecordRow


def of_case(name: str) -> CompositeForeignKey:
    """The row belongs to a case of its own home."""
    return CompositeForeignKey(
        columns=("home_id", "case_number"), table="store_case", keys=("home_id", "number"), name=name
    )


class CaseHome(models.Model):
    """Finds a case by its number alone, or by the phone that opens it.

    ``submission`` is the draft it came from: the same draft submitted twice is one case.
    """

    number = models.CharField(max_length=9, primary_key=True)
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    submission = models.CharField(max_length=64, unique=True)
    phone_mac = models.CharField(max_length=80, db_index=True)

    class Meta:
        db_table = "store_case_home"


class CaseRow(Chained):
    """Where a case stands now."""

    pk = models.CompositePrimaryKey("home_id", "number")
    # The key begins with it: an index of its own would only mislead a planner.
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT, db_index=False)
    number = models.CharField(max_length=9)
    state = models.CharField(max_length=20)
    channel = models.CharField(max_length=20)
    edition = models.CharField(max_length=10)
    wanted = models.CharField(max_length=30)
    reasons = models.CharField(max_length=60)
    collection = models.CharField(max_length=20)
    submitted_at = models.DateTimeField()
    registered_on = models.DateField()
    due_on = models.DateField()
    inner_due_on = models.DateField(null=True)
    record = models.ForeignKey(RecordRow, null=True, on_delete=models.PROTECT, db_constraint=False)
    original_taken_at = models.DateTimeField(null=True)
    original_returned_at = models.DateTimeField(null=True)
    original_forwarded_at = models.DateTimeField(null=True)
    deemed_refused_on = models.DateField(null=True)
    tell_by = models.CharField(max_length=10, default="sms")
    executor = models.ForeignKey(User, null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    office = models.ForeignKey(Organisation, null=True, on_delete=models.PROTECT, related_name="+", db_index=False)
    # The day of its end, noted by night from the line that ended it; and the day it was erased.
    ended_on = models.DateField(null=True)
    erased_on = models.DateField(null=True)
    # Up to which of its lines its changes have their numbers: the worker's, no act writes it.
    numbered_seq = models.PositiveIntegerField(default=0, db_default=0)

    class Meta:
        db_table = "store_case"
        constraints: ClassVar = [
            CompositeForeignKey(
                columns=("home_id", "record_id"),
                table="store_record",
                keys=("home_id", "id"),
                name="case_record_of_home",
            ),
            models.CheckConstraint(
                condition=models.Q(original_returned_at=None) | models.Q(original_forwarded_at=None),
                name="original_leaves_once",
            ),
        ]
        indexes: ClassVar = [
            models.Index(
                fields=["home", "due_on", "number"],
                condition=~models.Q(state__in=sorted(state.value for state in ENDS)),
                name="case_open_by_due",
            ),
            models.Index(
                fields=["home", "executor", "due_on", "number"],
                condition=~models.Q(state__in=sorted(state.value for state in ENDS)),
                name="case_open_by_executor",
            ),
            models.Index(
                fields=["home", "number"],
                condition=~models.Q(state__in=sorted(state.value for state in ENDS)),
                name="case_open_by_number",
            ),
            models.Index(fields=["home", "state", "due_on", "number"], name="case_by_state"),
            models.Index(
                fields=["home", "original_taken_at", "number"],
                condition=models.Q(original_taken_at__isnull=False),
                name="case_with_original",
            ),
            models.Index(
                fields=["office", "submitted_at", "number"],
                condition=models.Q(office__isnull=False),
                name="case_by_office",
            ),
            models.Index(
                fields=["office", "due_on", "number"],
                condition=models.Q(office__isnull=False) & ~models.Q(state__in=sorted(state.value for state in ENDS)),
                name="case_open_by_office",
            ),
            models.Index(
                fields=["office", "state", "due_on", "number"],
                condition=models.Q(office__isnull=False),
                name="case_by_office_state",
            ),
            models.Index(
                fields=["home", "number"],
                condition=models.Q(last_seq__gt=models.F("numbered_seq")),
                name="case_not_numbered",
            ),
            models.Index(
                fields=["home", "state", "ended_on", "number"],
                condition=models.Q(ended_on__isnull=False, erased_on=None),
                name="case_to_erase",
            ),
            models.Index(
                fields=["home", "number"],
                condition=models.Q(ended_on=None, state__in=sorted(state.value for state in ENDS)),
                name="case_end_not_noted",
            ),
        ]

    def chain(self) -> ChainKey:
        return ChainKey(self.home_id, self.chain_year, f"case:{self.number}")


class ApplicationRow(models.Model):
    """What was typed and confirmed. Names stand in their own columns for search; the rest is sealed.

    ``salt`` lies beside the value: with both erased, the hash in the journal says nothing about anybody.
    """

    pk = models.CompositePrimaryKey("home_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    surname = models.CharField(max_length=60)
    given = models.CharField(max_length=60)
    patronymic = models.CharField(max_length=60)
    iin_mac = models.CharField(max_length=80)
    text_box = models.TextField()
    text_hash = models.CharField(max_length=64)
    salt = models.CharField(max_length=32)
    draft = models.CharField(max_length=64)
    confirmed_by = models.CharField(max_length=60)
    language = models.CharField(max_length=2)

    class Meta:
        db_table = "store_application"
        constraints: ClassVar = [of_case("application_of_case")]
        indexes: ClassVar = [models.Index(fields=["home", "iin_mac"], name="application_by_iin")]


class TermRow(models.Model):
    """A term as it was decided: its end, the calendar it was counted by, and every day of it."""

    pk = models.CompositePrimaryKey("home_id", "case_number", "act")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    act = models.CharField(max_length=30)
    due_on = models.DateField()
    calendar_version = models.CharField(max_length=40)
    body = models.TextField()

    class Meta:
        db_table = "store_term"
        constraints: ClassVar = [of_case("term_of_case")]


class HandoverRow(models.Model):
    """Against which paper the result was given: its number sealed, never a copy of it."""

    pk = models.CompositePrimaryKey("home_id", "case_number")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    case_number = models.CharField(max_length=9)
    paper = models.CharField(max_length=20)
    number_box = models.TextField()
    note_box = models.TextField()
    salt = models.CharField(max_length=32)
    at = models.DateTimeField()

    class Meta:
        db_table = "store_handover"
        constraints: ClassVar = [of_case("handover_of_case")]
