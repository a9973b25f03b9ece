"""What Django has no words for: ticket numbers start at 100001, also after a TRUNCATE that restarts them; the counts of
API requests are not written ahead, since they are worth a minute.
"""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("escalations", "0001_initial")]
    operations = [
        migrations.RunSQL(
            "ALTER TABLE escalations_ticket ALTER COLUMN number SET START WITH 100001 RESTART",
            "ALTER TABLE escalations_ticket ALTER COLUMN number SET START WITH 1 RESTART",
        ),
        migrations.RunSQL("ALTER TABLE escalations_apiusage SET UNLOGGED", migrations.RunSQL.noop),
    ]
