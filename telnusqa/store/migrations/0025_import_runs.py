import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', "0023_names_filled"),
    ]

    operations = [
        migrations.CreateModel(
            name='ImportFault',
            fields=[
                ('pk', models.CompositePrimaryKey('home_id', 'run_id', 'sheet', 'row_number', blank=True, editable=False, primary_key=True, serialize=False)),
                ('home', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.PROTECT, to='store.organisation')),
                ('run', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='faults', to='store.importrun')),
                ('sheet', models.CharField(max_length=10)),
                ('row_number', models.PositiveIntegerField()),
                ('problems', models.TextField()),
                ('record_id', models.BigIntegerField(null=True)),
                ('differences_box', models.TextField(default='')),
            ],
            options={
                'db_table': 'store_import_fault',
            },
        ),
        migrations.AddField(
            model_name='importrun',
            name='begun_by',
            field=models.CharField(default='', max_length=60),
        ),
        migrations.AddField(
            model_name='importrun',
            name='beside',
            field=models.CharField(default='', max_length=40),
        ),
        migrations.AddField(
            model_name='importrun',
            name='beside_name_box',
            field=models.TextField(default=''),
        ),
        migrations.AddField(
            model_name='importrun',
            name='differing',
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name='importrun',
            name='ended_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name='importrun',
            name='height',
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name='importrun',
            name='name_box',
            field=models.TextField(default=''),
        ),
        migrations.AddField(
            model_name='importrun',
            name='position',
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AddField(
            model_name='importrun',
            name='problems',
            field=models.TextField(default=''),
        ),
        migrations.AddField(
            model_name='importrun',
            name='report',
            field=models.CharField(default='', max_length=40),
        ),
        migrations.AddField(
            model_name='importrun',
            name='upload',
            field=models.CharField(default='', max_length=40),
        ),
        migrations.AlterField(
            model_name='importrun',
            name='rejected',
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AlterField(
            model_name='importrun',
            name='taken',
            field=models.PositiveIntegerField(default=0),
        ),
        migrations.AlterField(
            model_name='importrun',
            name='unchanged',
            field=models.PositiveIntegerField(default=0),
        ),
        # Until now a file was taken in at once.
        migrations.RunSQL(
            "UPDATE store_import_run SET ended_at = at, begun_by = 'administrator', "
            "position = taken + unchanged + rejected, height = taken + unchanged + rejected",
            migrations.RunSQL.noop,
        ),
        migrations.AddConstraint(
            model_name='importrun',
            constraint=models.UniqueConstraint(condition=models.Q(('ended_at', None)), fields=('home', 'file_sha256'), name='import_once_at_a_time'),
        ),
        migrations.AddIndex(
            model_name='importfault',
            index=models.Index(condition=models.Q(('record_id__isnull', False)), fields=['run', 'sheet', 'row_number'], name='import_differing'),
        ),
    ]
