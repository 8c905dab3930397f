import django.db.models.deletion
from django.db import migrations, models


def by_sms_until_now(apps, schema_editor):
    """Whatever was sent so far went by SMS, to the only provider there was; nobody asked it what became of it."""
    messages = apps.get_model("store", "MessageRow").objects.exclude(sent_at=None)
    deliveries = apps.get_model("store", "DeliveryRow").objects
    for row in messages.iterator():
        deliveries.create(
            home_id=row.home_id,
            message_id=row.pk,
            way="sms",
            provider="first",
            state="unknown",
            receipt=row.receipt,
            taken_at=row.sent_at,
            ended_at=row.sent_at,
        )


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0015_consent'),
    ]

    operations = [
        migrations.AddField(
            model_name='caserow',
            name='tell_by',
            field=models.CharField(default='sms', max_length=10),
        ),
        migrations.CreateModel(
            name='DeliveryRow',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('way', models.CharField(max_length=10)),
                ('provider', models.CharField(max_length=10)),
                ('state', models.CharField(max_length=20)),
                ('receipt', models.CharField(max_length=100)),
                ('taken_at', models.DateTimeField()),
                ('asked', models.PositiveIntegerField(default=0)),
                ('ended_at', models.DateTimeField(null=True)),
                ('home', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='store.organisation')),
                ('message', models.ForeignKey(on_delete=django.db.models.deletion.PROTECT, to='store.messagerow')),
            ],
            options={
                'db_table': 'store_delivery',
                'constraints': [models.UniqueConstraint(fields=('home', 'message', 'way'), name='went_once')],
            },
        ),
        migrations.RunPython(by_sms_until_now, migrations.RunPython.noop),
    ]
