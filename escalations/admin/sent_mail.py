"""Mail that went into files instead of to a server, for testers: the newest, and one as it reads."""

from django.http import Http404

from escalations.delivery import mail_files

from .own_screens import WithScreens


class SentMail(WithScreens):
    """Two pages beside the outbox; there only while mail goes into files."""

    screens = (
        ("sent_mail", "mail/", "sent_mail_view"),
        ("sent_mail_one", "mail/<str:name>/", "sent_mail_one_view"),
    )

    def sent_address(self):
        return self.address("sent_mail") if mail_files.is_used() else ""

    def sent_mail_view(self, request):
        """GET: the newest, newest first."""
        _check_used()
        found = [(mail, self.address("sent_mail_one", mail.name)) for mail in mail_files.newest()]
        return self.screen(
            request,
            "admin/sent_mail.html",
            title="Mail in files",
            found=found,
            back=self.address("changelist"),
        )

    def sent_mail_one_view(self, request, name):
        """GET: its headers, its text, the names of its files."""
        _check_used()
        mail = mail_files.find(name)
        if mail is None:
            raise Http404("There is no such mail. It may have been cleared away.")
        title = mail.subject or "(no subject)"
        return self.screen(
            request, "admin/sent_mail_one.html", title=title, mail=mail, back=self.address("sent_mail")
        )


def _check_used():
    if not mail_files.is_used():
        raise Http404("Mail goes to a mail server; there are no files of it here.")
