"""Which links lead to a private drive (S33), and which pages everybody can open."""

import time

import pytest

from escalations.domain import private_links

PRIVATE = [
    "https://contoso-my.sharepoint.com/:w:/g/personal/noor_contoso_com/EfX1",
    "https://contoso.sharepoint.com/:x:/r/sites/it/book.xlsx?d=w1",
    "https://contoso.sharepoint.com/sites/it/Shared%20Documents/General",
    "https://contoso.sharepoint.com/sites/it/logs/trace.txt",
    "https://onedrive.live.com/?id=ABC",
    "https://1drv.ms/u/s!Ab12",
    "https://drive.google.com/file/d/1Ab/view?usp=sharing",
    "docs.google.com/spreadsheets/d/1Ab/edit",
    "https://www.dropbox.com/s/ab12/trace.zip?dl=0",
    "https://www.dropbox.com/scl/fi/ab12/trace.zip",
    "https://www.icloud.com/iclouddrive/0ab#trace",
    "https://share.icloud.com/photos/0ab",
    "https://wetransfer.com/downloads/ab12",
    "https://we.tl/t-Ab12",
    "https://contoso.box.com/s/ab12",
    "https://mega.nz/file/ab#12",
    "https://files.slack.com/files-pri/T1-F2/trace.txt",
    "https://contoso.slack.com/files/U1/F2/trace.txt",
    "https://cdn.discordapp.com/attachments/1/2/trace.txt",
    "https://teams.microsoft.com/l/file/AB-12?tenantId=1",
    "file:///C:/Users/noor/trace.txt",
    "file://fs01/logs/trace.txt",
    "smb://fs01/logs",
    r"\\fs01\logs",
    r"\\fs01.corp.example\logs$\2026\trace.txt",
    r"C:\Users\noor\Desktop\trace",
    r"c:\users\noor.idris\AppData\Local\Temp\My traces\dump of today.zip",
]
PUBLIC = [
    "https://support.google.com/drive/answer/2424384",
    "https://learn.microsoft.com/en-us/sharepoint/troubleshoot/sites/error",
    "https://support.microsoft.com/onedrive",
    "https://help.dropbox.com/sync/errors",
    "https://www.dropbox.com/login",
    "https://status.slack.com/2026-05",
    "https://developers.google.com/docs/api",
    "https://contoso.sharepoint.com/sites/HR gives 403",
    "https://support.apple.com/en-us/102651",
    "https://www.icloud.com answers 503",
    "OneDrive and Google Drive do not sync; Dropbox does",
    "https://example.com/?next=drive.google.com/file/d/1",
    r"“\\fs01\finance is not accessible” (0x80070035)",
    r"\\?\C:\pagefile",
    r"C:\Windows\System32\drivers\etc\hosts",
    r"C:\Users\noor\AppData\Local\Microsoft\Outlook is 49 GB",
    r"CORP\noor logged on at 09:20",
    "noor@drive.google.com/ab",
]


@pytest.mark.parametrize("link", PRIVATE)
def test_private_link_is_found_as_it_is_written(link):
    assert private_links.find(f"The trace is here: {link}, since 09:20.") == [link]


@pytest.mark.parametrize("text", PUBLIC)
def test_public_page_and_fact_pass(text):
    assert private_links.find(text) == []


def test_links_come_once_and_in_order():
    text = "See https://we.tl/t-b2 and https://1drv.ms/a, again https://we.tl/t-b2."

    assert private_links.find(text) == ["https://we.tl/t-b2", "https://1drv.ms/a"]


def test_first_is_short_enough_for_a_sentence():
    long = "https://we.tl/" + "t" * 200

    assert private_links.first(long) == f"{long[:79]}…"
    assert private_links.first("No link at all.") == ""


@pytest.mark.parametrize(
    "part", ["a", "a.", "a-", "\\\\a\\", r"C:\Users\a\b ", "https://a.sharepoint.com/a", "x.slack."]
)
def test_longest_text_is_read_at_once(part):
    start = time.perf_counter()

    private_links.find(part * (20_000 // len(part)))

    assert time.perf_counter() - start < 1
