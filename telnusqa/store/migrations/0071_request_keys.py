"""Keys under which machines' requests are done once."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0070_api_tokens'),
    ]

    operations = [
        migrations.CreateModel(
            name='RequestKeyRow',
            fields=[
                ('pk', models.CompositePrimaryKey('organisation_id', 'key', blank=True, editable=False, primary_key=True, serialize=False)),
                ('key', models.CharField(max_length=64)),
                ('salt', models.CharField(max_length=32)),
                ('body_hash', models.CharField(max_length=64)),
                ('case_number', models.CharField(max_length=9)),
                ('registered_on', models.DateField()),
                ('due_on', models.DateField()),
                ('at', models.DateTimeField()),
                ('organisation', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='store.organisation')),
            ],
            options={
                'db_table': 'store_request_key',
            },
        ),
    ]
