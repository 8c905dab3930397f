"""Checkpoints of the journal, and what waits for the next one."""

from typing import ClassVar

from django.db import models


class CheckpointRow(models.Model):
    """A checkpoint as it was signed; only the answer of a time-stamp authority is added later, once."""

    n = models.PositiveIntegerField(primary_key=True)
    body = models.TextField()
    hash = models.CharField(max_length=64, unique=True)
    signature = models.CharField(max_length=128)
    made_at = models.DateTimeField()
    stamp = models.TextField(default="")
    stamped_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "store_checkpoint"


class CheckpointLeafRow(models.Model):
    """The last line of a chain at the moment of a checkpoint; ``position`` is its place among the leaves, from 0."""

    pk = models.CompositePrimaryKey("checkpoint_id", "position")
    checkpoint = models.ForeignKey(CheckpointRow, on_delete=models.PROTECT, db_index=False)
    position = models.PositiveIntegerField()
    home_id = models.BigIntegerField()
    chain_year = models.PositiveSmallIntegerField()
    chain = models.CharField(max_length=60)
    seq = models.PositiveIntegerField()
    hash = models.CharField(max_length=64)

    class Meta:
        db_table = "store_checkpoint_leaf"
        constraints: ClassVar = [
            models.UniqueConstraint(fields=["home_id", "chain_year", "chain", "seq"], name="checkpoint_leaf_once"),
        ]


class UnsealedLineRow(models.Model):
    """A line that waits for a checkpoint: put here by a trigger, in the transaction of the line itself.

    So a line that is committed late waits from then on; its moment, which a clock gave, is asked by nobody.
    """

    pk = models.CompositePrimaryKey("home_id", "chain_year", "chain", "seq")
    home_id = models.BigIntegerField()
    chain_year = models.PositiveSmallIntegerField()
    chain = models.CharField(max_length=60)
    seq = models.PositiveIntegerField()

    class Meta:
        db_table = "store_unsealed_line"


class UnsealedLookRow(models.Model):
    """A look that waits for a checkpoint, put here as lines are."""

    look_id = models.BigIntegerField(primary_key=True)

    class Meta:
        db_table = "store_unsealed_look"
