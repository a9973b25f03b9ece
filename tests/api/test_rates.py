"""How often a token may ask, whatever process it asks."""

ME = "/api/v1/me/"


def left(answer):
    return answer.status_code, answer["RateLimit-Limit"], answer["RateLimit-Remaining"]


def test_token_may_ask_so_often_and_is_told(program, settings, at_ten):
    settings.API_REQUESTS_PER_MINUTE = 2

    answers = [program.get(ME) for _ in range(3)]

    assert [left(answer) for answer in answers] == [(200, "2", "1"), (200, "2", "0"), (429, "2", "0")]
    assert answers[2]["Retry-After"] == answers[2]["RateLimit-Reset"]
    assert answers[2].json()["errors"][0]["code"] == "throttled"


def test_each_token_and_each_person_counts_alone(firm, program, program_of, client, settings, at_ten):
    settings.API_REQUESTS_PER_MINUTE = 1
    client.force_login(firm.technician)

    answers = [caller.get(ME) for caller in (program, program_of(firm.technician), client)]

    assert [answer.status_code for answer in answers] == [200, 200, 200]


def test_next_minute_begins_anew(program, settings, monkeypatch):
    from escalations.web.middleware import Moment
    from tests.firm import minutes

    settings.API_REQUESTS_PER_MINUTE = 1
    moments = iter([minutes(0), minutes(0), minutes(1)])
    monkeypatch.setattr(Moment, "clock", staticmethod(lambda: next(moments)))

    assert [program.get(ME).status_code for _ in range(3)] == [200, 429, 200]
