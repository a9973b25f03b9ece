"""What came with a press on the template: saved section by section; what could not be saved is shown again."""

from http import HTTPStatus

from escalations.domain import drafting
from escalations.domain.errors import InvalidInput, StaleWrite, StepNotAllowed
from escalations.domain.writing import OVERRULABLE
from escalations.models import SectionKey

from .guided import who

SECRET = "secret"  # noqa: S105  the name of a check


class Typed:
    """The texts of one POST. `key` is the section whose button was pressed, `problems` what was not saved.

    `problems` maps a section to what its form shows again; `reason` is the same for the coded reason.
    """

    def __init__(self, request, escalation, key=""):
        self.escalation, self.key = escalation, key
        self.post, self.pressed, self.who = request.POST, request.GET, who(request)
        self.problems, self.reason, self.left = {}, {}, set()
        self.status = HTTPStatus.OK

    @property
    def is_press(self):
        """Whether a button of the section was pressed, not merely something typed."""
        return bool(self.pressed)

    @property
    def is_kept(self):
        return not (self.problems or self.reason)

    def press(self):
        """What a button of the section asks for, before the texts are saved."""
        if "hold" in self.pressed:
            code = f"writing.{self.pressed['hold']}:{self.key}"
            drafting.take_back_overruling(self.escalation, code, **self.who)
        if self.pressed.get("summary") == "mine":
            drafting.keep_own_summary(self.escalation, **self.who)
        if self.pressed.get("summary") == "theirs":
            note = drafting.summary_note(self.escalation.ticket)
            words = note.body if note else ""
            drafting.fill(self.escalation, SectionKey.ISSUE_SUMMARY, text=words, **self.who)
            self.left.add(SectionKey.ISSUE_SUMMARY)
        if "theirs" in self.pressed:
            self.left.add(self.key)

    def keep_all(self):
        for key in SectionKey:
            self.keep(key)
        self.keep_reason()

    def keep(self, key):
        """Save one section if it came along: first what may stand as it is, then the words."""
        if f"text-{key}" not in self.post or key in self.left:
            return
        try:
            if self._may_save_secrets(key):
                self._fill(key)
                self._let_stand(key)
        except StaleWrite as refusal:
            self._refuse(key, HTTPStatus.CONFLICT, conflict=_conflict(refusal))
        except InvalidInput as refusal:
            self._refuse(key, HTTPStatus.UNPROCESSABLE_ENTITY, error=refusal.detail)

    def keep_reason(self):
        """The coded reason, if it came along (S2)."""
        if "reason_code" not in self.post:
            return
        words = {name: self.post.get(name, "") for name in ("reason_code", "reason_detail")}
        try:
            drafting.set_reason(self.escalation, **words, **self.who)
        except InvalidInput as refusal:
            self.reason = words | {"error": refusal.detail}
            self.status = HTTPStatus.UNPROCESSABLE_ENTITY

    def _fill(self, key):
        version = self.pressed.get("over", "") if key == self.key else ""
        version = version or self.post.get(f"version-{key}", "")
        drafting.fill(
            self.escalation,
            key,
            text=self.post[f"text-{key}"],
            not_applicable=self._why(key),
            version=int(version) if version.isdecimal() and len(version) < 10 else None,
            **self.who,
        )

    def _why(self, key):
        """Why the section does not apply: "" if it does, None if its form does not ask."""
        why = self.post.get(f"why-{key}")
        return why if why is None or f"na-{key}" in self.post else ""

    def _may_save_secrets(self, key):
        """A word that looks like a secret is never stored unasked: masked, or named as none (S26)."""
        words = [
            word for text in self._texts(key) for word in drafting.secrets_in(self.escalation, key, text)
        ]
        if not words or (key == self.key and "masked" in self.pressed):
            return True
        if self._sentence(SECRET, key) is None:
            self._refuse(key, HTTPStatus.UNPROCESSABLE_ENTITY, secrets=words)
            return False
        try:
            for word in dict.fromkeys(words):
                why = self._sentence(SECRET, key)
                drafting.not_a_secret(self.escalation, key, word=word, why=why, **self.who)
        except InvalidInput as refusal:
            self._refuse(
                key, HTTPStatus.UNPROCESSABLE_ENTITY, secrets=words, stands={SECRET: _refused(why, refusal)}
            )
            return False
        return True

    def _texts(self, key):
        texts = (self.post[f"text-{key}"], self._why(key) or "")
        return [text for text in texts if len(text) <= drafting.LONGEST]

    def _let_stand(self, key):
        """Each block the author lets stand, with the sentence why (S26)."""
        for code in sorted(OVERRULABLE - {SECRET}):
            why = self._sentence(code, key)
            keeps = key == self.key and self.pressed.get("keep") == code
            if why is None and not keeps:
                continue
            try:
                if keeps:
                    drafting.keep_overruling(self.escalation, f"writing.{code}", key, **self.who)
                else:
                    drafting.overrule(self.escalation, f"writing.{code}", key, why=why, **self.who)
            except InvalidInput as refusal:
                stands = {code: _refused(why, refusal)}
                self._refuse(key, HTTPStatus.UNPROCESSABLE_ENTITY, stands=stands)
            except StepNotAllowed:
                continue  # the words were changed meanwhile: nothing of the kind stands there any more

    def _sentence(self, code, key):
        """The sentence for “let it stand”: None if there is none and its button was not pressed."""
        why = self.post.get(f"stands-{code}-{key}", "")
        is_pressed = key == self.key and self.pressed.get("stand") == code
        return why if why.strip() or is_pressed else None

    def _refuse(self, key, status, **shown):
        why = self._why(key)
        self.status = status
        self.problems[key] = shown | {
            "text": self.post[f"text-{key}"],
            "why": why or "",
            "is_not_applicable": f"na-{key}" in self.post,
            "version": self.post.get(f"version-{key}", ""),
        }


def _conflict(refusal):
    pairs = [(name.replace("_", " "), *texts) for name, texts in refusal.differences.items()]
    return {"detail": refusal.detail, "pairs": pairs, "version": refusal.version}


def _refused(why, refusal):
    return {"why": why, "error": refusal.detail}
