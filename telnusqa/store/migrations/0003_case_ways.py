from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('store', '0002_decree'),
    ]

    operations = [
        migrations.RemoveIndex(
            model_name='caserow',
            name='case_open_by_due',
        ),
        migrations.AddField(
            model_name='caserow',
            name='original_returned_at',
            field=models.DateTimeField(null=True),
        ),
        migrations.AddIndex(
            model_name='caserow',
            index=models.Index(condition=models.Q(('state__in', ['forwarded', 'handed_over', 'refused', 'withdrawn']), _negated=True), fields=['home', 'due_on', 'number'], name='case_open_by_due'),
        ),
    ]
