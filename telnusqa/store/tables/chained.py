"""What every subject of the journal has in its own row."""

from django.db import models

from telnusqa.core.line import ChainKey


class Chained(models.Model):
    """A row whose every change is a line of the journal.

    ``last_seq`` is the number of its last line, so a chain with its tail cut off shows; ``chain_year`` is the year of
    its first line and never changes.
    """

    chain_year = models.PositiveSmallIntegerField()
    last_seq = models.PositiveIntegerField(default=0)

    class Meta:
        abstract = True

    def chain(self) -> ChainKey:
        """The key of its lines."""
        raise NotImplementedError
