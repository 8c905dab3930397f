"""Tokens by which machines of organisations are known."""

import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0065_originals_ended'),
    ]

    operations = [
        migrations.CreateModel(
            name='ApiTokenRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('chain_year', models.PositiveSmallIntegerField()),
                ('last_seq', models.PositiveIntegerField(default=0)),
                ('public', models.CharField(max_length=8, unique=True)),
                ('name', models.CharField(max_length=100)),
                ('scopes', models.CharField(max_length=400)),
                ('secret_hash', models.CharField(max_length=64)),
                ('earlier_hash', models.CharField(default='', max_length=64)),
                ('earlier_until', models.DateTimeField(null=True)),
                ('expires_at', models.DateTimeField()),
                ('most', models.PositiveIntegerField()),
                ('given_by', models.CharField(max_length=60)),
                ('given_at', models.DateTimeField()),
                ('withdrawn_at', models.DateTimeField(null=True)),
                ('last_used_on', models.DateField(null=True)),
                ('organisation', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='store.organisation')),
            ],
            options={
                'db_table': 'store_api_token',
                'constraints': [models.CheckConstraint(condition=models.Q(('earlier_hash', ''), ('earlier_until__isnull', False), _connector='OR'), name='api_token_earlier_ends')],
            },
        ),
    ]
