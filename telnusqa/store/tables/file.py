"""Files, kept by their sha256, encrypted on the disk."""

from django.db import models

from telnusqa.store.tables.organisation import Organisation


class KeptFile(models.Model):
    """A file of a home. The name on the disk is made of the home and the sha256."""

    pk = models.CompositePrimaryKey("home_id", "sha256")
    home = models.ForeignKey(Organisation, on_delete=models.PROTECT)
    sha256 = models.CharField(max_length=64)
    media_type = models.CharField(max_length=100)
    size = models.PositiveIntegerField()
    kept_at = models.DateTimeField()

    class Meta:
        db_table = "store_file"
