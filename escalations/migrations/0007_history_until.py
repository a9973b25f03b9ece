from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('escalations', '0006_level_and_time_told'),
    ]

    operations = [
        migrations.AddField(
            model_name='helpdesk',
            name='history_until',
            field=models.DateTimeField(blank=True, editable=False, null=True),
        ),
    ]
