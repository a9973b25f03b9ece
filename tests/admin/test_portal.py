"""The whole portal: its default team, and the pattern that recognises assets, tried before it is saved."""

import pytest
from django.urls import reverse

from escalations.models import ConfigurationChange, Portal, Team
from tests import factories
from tests.admin.forms import errors

pytestmark = pytest.mark.django_db

PAGE = "/admin/escalations/portal/1/change/"


def form(**values):
    return {"asset_pattern": r"PC-\d+", "tags": "", **values}


def test_the_default_team_is_chosen_and_there_is_one(desk):
    factories.TeamFactory()
    first, second = factories.TeamFactory(tier=2, name="One"), factories.TeamFactory(tier=2, name="Two")

    assert desk.post(PAGE, form(default_team=first.pk)).status_code == 302
    assert desk.post(PAGE, form(default_team=second.pk)).status_code == 302

    assert list(Team.objects.filter(is_default_escalation=True)) == [second]
    told = ConfigurationChange.objects.filter(type="team").values_list("name", flat=True)
    assert sorted(told) == ["One", "One", "Two"]
    desk.post(PAGE, form(default_team=second.pk))
    assert ConfigurationChange.objects.filter(type="team").count() == 3
    assert f'value="{second.pk}" selected' in desk.get(PAGE).content.decode()


def test_no_default_is_refused_while_there_is_a_team_for_it(desk):
    first_line = factories.TeamFactory()
    assert desk.post(PAGE, form()).status_code == 302

    factories.TeamFactory(tier=2)

    assert errors(desk.post(PAGE, form())) == {
        "default_team": ["Choose the team that receives what nothing else routes."]
    }
    assert list(errors(desk.post(PAGE, form(default_team=first_line.pk)))) == ["default_team"]


def test_the_lowest_tier_receives_no_escalations(desk):
    team = factories.TeamFactory(name="Network", tier=2)
    factories.TeamFactory(tier=3)

    assert errors(desk.post(PAGE, form(default_team=team.pk))) == {
        "default_team": [
            (
                "Network is of the lowest tier, 2, and escalations go upwards. Choose a team of a higher tier "
                "as the default."
            )
        ]
    }


@pytest.mark.parametrize(
    ("pattern", "sentence"),
    [
        ("", "Write a pattern, such as"),
        ("(a|a)+b", "It takes too long on an ordinary text"),
        ("[A-Z", "This is not a regular expression"),
    ],
)
def test_a_pattern_that_may_not_be_used_is_refused(pattern, sentence, desk):
    assert errors(desk.post(PAGE, form(asset_pattern=pattern)))["asset_pattern"][0].startswith(sentence)


def test_a_pattern_is_tried_without_saving(desk):
    team = factories.TeamFactory(tier=2)
    values = form(
        asset_pattern=r"XY\d+", tags="vpn", default_team=team.pk, sample="<b>XY12</b> & XY3", _try="1"
    )

    shown = desk.post(PAGE, values).content.decode()

    assert "Recognised: <mark>XY12</mark>, <mark>XY3</mark>" in shown
    assert 'value="XY\\d+"' in shown
    assert "&lt;b&gt;XY12&lt;/b&gt; &amp; XY3</textarea>" in shown
    assert f'value="{team.pk}" selected' in shown
    assert ">\nvpn</textarea>" in shown
    assert Portal.objects.get().asset_pattern == Portal._meta.get_field("asset_pattern").default
    assert not Team.objects.filter(is_default_escalation=True).exists()


@pytest.mark.parametrize(
    ("pattern", "sample", "said"),
    [
        (r"XY\d+", "\x00\u200b🎉 مرحبا", "Nothing is recognised in this text."),
        ("[A-Z", "aaaa", "This is not a regular expression"),
    ],
)
def test_trying_always_answers(pattern, sample, said, desk):
    assert said in desk.post(PAGE, form(asset_pattern=pattern, sample=sample, _try="1")).content.decode()


def test_another_portal_is_not_there(desk):
    address = reverse("admin:escalations_portal_change", args=[2])

    assert desk.post(address, form(_try="1")).status_code == 302
