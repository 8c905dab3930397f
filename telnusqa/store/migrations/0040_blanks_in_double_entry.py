"""Room for blanks in double entry: a delivery becomes an act on blanks, and each blank has steps."""

import django.db.models.deletion
from django.db import migrations, models
from django.db.models import F, Q

from telnusqa.store.constraint import CompositeForeignKey

_ENDS = ("used", "destroyed", "returned")
_PLACES = ("supplier", "store", "custodian", "spoiled", *_ENDS)


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0047_book_text"),
    ]

    operations = [
        migrations.RenameModel("BlankDelivery", "CustodyActRow"),
        migrations.AlterModelTable("CustodyActRow", "store_custody_act"),
        migrations.AddField("CustodyActRow", "what", models.CharField(default="received", max_length=20)),
        migrations.AddField("CustodyActRow", "from_hand", models.CharField(default="", max_length=20)),
        migrations.AddField("CustodyActRow", "to_hand", models.CharField(default="", max_length=20)),
        migrations.AddField("CustodyActRow", "number", models.CharField(default="", max_length=40)),
        migrations.AddField("CustodyActRow", "dated", models.DateField(null=True)),
        migrations.AddField("CustodyActRow", "supplier", models.CharField(default="", max_length=200)),
        migrations.AddField("CustodyActRow", "paper", models.TextField(default="{}")),
        migrations.AddField("CustodyActRow", "by", models.CharField(default="", max_length=40)),
        migrations.AddConstraint(
            "CustodyActRow", models.UniqueConstraint(fields=("home", "id"), name="custody_act_of_home")
        ),
        migrations.AddIndex("CustodyActRow", models.Index(fields=["home", "at"], name="custody_act_by_time")),
        migrations.AddConstraint(
            "BookRow",
            models.UniqueConstraint(fields=("home", "year", "n", "blank_id"), name="book_line_and_its_blank"),
        ),
        migrations.AddField("BlankRow", "last_n", models.PositiveSmallIntegerField(null=True)),
        migrations.AddField("BlankRow", "hand", models.CharField(max_length=20, null=True)),
        migrations.CreateModel(
            name="BlankStepRow",
            fields=[
                ("pk", models.CompositePrimaryKey("home_id", "blank_id", "n", blank=True, editable=False, primary_key=True, serialize=False)),
                ("n", models.PositiveSmallIntegerField()),
                ("prev_n", models.PositiveSmallIntegerField(null=True)),
                ("from_hand", models.CharField(max_length=20, null=True)),
                ("to_hand", models.CharField(max_length=20)),
                ("act_id", models.BigIntegerField(null=True)),
                ("book_year", models.PositiveSmallIntegerField(null=True)),
                ("book_n", models.PositiveIntegerField(null=True)),
                ("by", models.CharField(max_length=40)),
                ("at", models.DateTimeField()),
                ("home", models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.organisation")),
                ("blank", models.ForeignKey(db_constraint=False, db_index=False, on_delete=django.db.models.deletion.PROTECT, to="store.blankrow")),
            ],
            options={
                "db_table": "store_blank_step",
                "constraints": [
                    models.UniqueConstraint(fields=("home", "blank", "n", "to_hand"), name="blank_step_into"),
                    CompositeForeignKey(columns=("home_id", "blank_id"), table="store_blank", keys=("home_id", "id"), name="step_of_blank"),
                    CompositeForeignKey(columns=("home_id", "blank_id", "prev_n", "from_hand"), table="store_blank_step", keys=("home_id", "blank_id", "n", "to_hand"), name="step_goes_on_from_the_last"),
                    CompositeForeignKey(columns=("home_id", "act_id"), table="store_custody_act", keys=("home_id", "id"), name="step_of_act"),
                    CompositeForeignKey(columns=("home_id", "book_year", "book_n", "blank_id"), table="store_book", keys=("home_id", "year", "n", "blank_id"), name="step_of_book"),
                    models.CheckConstraint(condition=Q(n=1, prev_n=None, from_hand=None) | Q(n__gt=1, prev_n__isnull=False, from_hand__isnull=False, prev_n=F("n") - 1), name="first_step_comes_from_nowhere"),
                    models.CheckConstraint(condition=Q(to_hand__in=_PLACES) | Q(to_hand__startswith="executor:"), name="step_into_a_hand"),
                    models.CheckConstraint(condition=Q(from_hand=None) | ~Q(from_hand__in=_ENDS) & ~Q(from_hand=F("to_hand")), name="step_out_of_no_end"),
                    models.CheckConstraint(condition=Q(act_id__isnull=False, book_year=None, book_n=None) & ~Q(to_hand="used") | Q(act_id=None, book_year__isnull=False, book_n__isnull=False, to_hand__in=("used", "spoiled")), name="step_rests_on_an_act_or_a_line"),
                    models.UniqueConstraint(condition=Q(act_id=None), fields=("home", "book_year", "book_n"), name="one_step_for_a_number"),
                ],
                "indexes": [
                    models.Index(condition=Q(act_id__isnull=False), fields=["home", "act_id"], name="step_by_act"),
                    models.Index(fields=["home", "at"], name="step_by_time"),
                ],
            },
        ),
    ]
