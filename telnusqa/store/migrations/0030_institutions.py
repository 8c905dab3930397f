import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0021_case_home_by_its_key'),
    ]

    operations = [
        migrations.AddField(
            model_name='organisation',
            name='closed_on',
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name='organisation',
            name='code',
            field=models.CharField(max_length=20, null=True),
        ),
        migrations.AddField(
            model_name='organisation',
            name='desk',
            field=models.BooleanField(default=True),
        ),
        migrations.AddField(
            model_name='organisation',
            name='form',
            field=models.CharField(default='', max_length=20),
        ),
        migrations.AlterField(
            model_name='organisation',
            name='bin',
            field=models.CharField(max_length=12, null=True, unique=True),
        ),
        migrations.CreateModel(
            name='DescentRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('fate', models.CharField(max_length=20)),
                ('on', models.DateField()),
                ('act_number', models.CharField(default='', max_length=60)),
                ('act_dated', models.DateField(null=True)),
                ('ends', models.BooleanField()),
                ('keeps_books', models.BooleanField()),
                ('archive', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='kept', to='store.organisation')),
                ('home', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='descents', to='store.organisation')),
                ('successor', models.ForeignKey(null=True, on_delete=django.db.models.deletion.PROTECT, related_name='origins', to='store.organisation')),
            ],
            options={
                'db_table': 'store_descent',
                'constraints': [models.UniqueConstraint(fields=('home', 'successor'), name='descent_once'), models.CheckConstraint(condition=models.Q(('successor', None), models.Q(('successor', models.F('home')), _negated=True), _connector='OR'), name='descent_leads_on'), models.CheckConstraint(condition=models.Q(models.Q(('fate', 'liquidated'), _negated=True), models.Q(('ends', True), ('successor', None)), _connector='OR'), name='liquidated_ends')],
            },
        ),
        migrations.CreateModel(
            name='InstitutionNameRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kk', models.CharField(max_length=300)),
                ('ru', models.CharField(max_length=300)),
                ('en', models.CharField(max_length=300)),
                ('since', models.DateField(null=True)),
                ('until', models.DateField(null=True)),
                ('act_number', models.CharField(default='', max_length=60)),
                ('act_dated', models.DateField(null=True)),
                ('home', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='names', to='store.organisation')),
            ],
            options={
                'db_table': 'store_institution_name',
                'constraints': [models.UniqueConstraint(fields=('home', 'since'), name='institution_named_once'), models.CheckConstraint(condition=models.Q(('until', None), ('since', None), ('until__gte', models.F('since')), _connector='OR'), name='institution_name_ends_after')],
            },
        ),
        migrations.CreateModel(
            name='LicenceRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.CharField(max_length=40)),
                ('since', models.DateField()),
                ('until', models.DateField(null=True)),
                ('home', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='licences', to='store.organisation')),
            ],
            options={
                'db_table': 'store_licence',
                'constraints': [models.UniqueConstraint(fields=('home', 'number'), name='licence_once')],
            },
        ),
        migrations.CreateModel(
            name='OwnHoursRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('schedule', models.CharField(max_length=200)),
                ('reason', models.CharField(max_length=300)),
                ('since', models.DateField()),
                ('until', models.DateField(null=True)),
                ('home', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, related_name='own_hours', to='store.organisation')),
            ],
            options={
                'db_table': 'store_own_hours',
                'constraints': [models.UniqueConstraint(fields=('home', 'since'), name='own_hours_once')],
            },
        ),
        migrations.CreateModel(
            name='ReferenceChangeRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('seq', models.PositiveIntegerField()),
                ('part', models.CharField(max_length=20)),
                ('row', models.BigIntegerField()),
                ('before', models.TextField()),
                ('after', models.TextField()),
                ('salt', models.CharField(max_length=32)),
                ('by', models.CharField(max_length=60)),
                ('at', models.DateTimeField()),
                ('home', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='store.organisation')),
            ],
            options={
                'db_table': 'store_reference_change',
                'constraints': [models.UniqueConstraint(fields=('home', 'seq'), name='reference_change_once')],
            },
        ),
    ]
