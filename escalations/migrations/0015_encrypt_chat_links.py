"""Chat links are encrypted from here on; going back brings them out in clear again."""

from django.db import migrations

from escalations.models.sealing import seal, unseal
from escalations.models.secret import SecretField


def _rewrite(schema_editor, change):
    with schema_editor.connection.cursor() as cursor:
        cursor.execute("SELECT id, chat_link FROM escalations_team WHERE chat_link <> '' FOR UPDATE")
        for pk, stored in cursor.fetchall():
            cursor.execute("UPDATE escalations_team SET chat_link = %s WHERE id = %s", [change(stored), pk])


def encrypt(apps, schema_editor):
    _rewrite(schema_editor, seal)


def decrypt(apps, schema_editor):
    """A link that no key opens any more is gone for good: it becomes an empty one."""
    _rewrite(schema_editor, lambda sealed: unseal(sealed) or '')


class Migration(migrations.Migration):

    dependencies = [
        ('escalations', '0014_indexes_of_lists'),
    ]

    operations = [
        migrations.AlterField(
            model_name='team',
            name='chat_link',
            field=SecretField(blank=True, help_text="The team's chat channel. Messages there carry a link, no context."),
        ),
        migrations.RunPython(encrypt, decrypt),
    ]
