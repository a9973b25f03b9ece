"""`manage.py export_configuration` and `import_configuration`, as an administrator calls them."""

import io

import pytest
from django.core.management import CommandError, call_command

from escalations.models import ConfigurationChange, Team
from tests import factories

pytestmark = pytest.mark.django_db
TEAMS = "handover_configuration: 1\nteams:\n- name: Desk\n  tier: 1\n  members: [maya]\n"


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "portal.yaml"
    path.write_text(TEAMS, encoding="utf-8")
    return path


def taken(*args, **options):
    out = io.StringIO()
    call_command("import_configuration", *map(str, args), stdout=out, **options)
    return out.getvalue().splitlines()


def test_a_file_is_written_and_taken_over_again(tmp_path):
    out, path = io.StringIO(), tmp_path / "portal.yaml"

    call_command("export_configuration", stdout=out)
    call_command("export_configuration", str(path), stderr=io.StringIO())

    assert path.read_text("utf-8") == out.getvalue()
    assert out.getvalue().startswith("handover_configuration: 1\nportal:\n")
    assert taken(path) == ["0 changes."]


def test_what_would_change_is_said_and_then_done(file):
    would = taken(file, "--dry-run")
    made = Team.objects.count()
    did = taken(file, by=factories.AdministratorFactory(username="ada").username)

    missing = "teams[0].members: there is nobody active with the user name maya; left out."
    assert would[0] == did[0] == "Added team: Desk"
    assert would[-2:] == [missing, "1 change would be made. Nothing is written."]
    assert did[-2:] == [missing, "1 change."]
    assert (made, ConfigurationChange.objects.get().by.username) == (0, "ada")


def test_everything_wrong_is_said_at_once(file):
    file.write_text("handover_configuration: 1\nteamz: 1\nfoo: 2\n", encoding="utf-8")

    with pytest.raises(CommandError) as refused:
        taken(file)
    lines = str(refused.value).splitlines()

    assert lines[0] == "2 things are wrong with this file. Nothing is written."
    assert sorted(line.split(":")[0] for line in lines[1:]) == ["line 2, teamz", "line 3, foo"]


@pytest.mark.parametrize(
    ("make", "options", "sentence"),
    [
        (lambda path: path.unlink(), {}, "cannot be read: No such file or directory."),
        (lambda path: path.write_bytes(b"\xff\xfe\x00"), {}, "is not UTF-8."),
        (lambda path: None, {"by": "nobody"}, "There is nobody active with the user name nobody."),
        (lambda path: factories.UserFactory(username="tess"), {"by": "tess"}, "Only administrators"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(make, options, sentence, file):
    make(file)

    with pytest.raises(CommandError, match=sentence):
        taken(file, **options)
    assert not Team.objects.exists()
