from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ("store", "0046_book_lines_settled"),
    ]

    operations = [
        migrations.AddField(
            model_name="bookclosing",
            name="text",
            field=models.CharField(default="", max_length=64),
            preserve_default=False,
        ),
    ]
