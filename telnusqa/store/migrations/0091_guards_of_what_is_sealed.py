"""No table changes: whatever migrates lifts the guards and puts them in place anew, those whose words changed too."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("store", "0083_role_taken")]

    operations = []
