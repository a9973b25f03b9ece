"""Which encoding a file was saved in, and which files are refused."""

import pytest

from escalations.domain.importing import Unreadable
from escalations.domain.importing.encodings import encoding_of

WORDS = "number,subject\n1,Drucker geht nicht, Müller – 5 €\n"


@pytest.fixture
def saved(tmp_path):
    def save(content, name="tickets.csv"):
        path = tmp_path / name
        path.write_bytes(content)
        return path

    return save


@pytest.mark.parametrize(
    ("encoding", "content"),
    [
        ("utf-8", WORDS.encode()),
        ("utf-8-sig", b"\xef\xbb\xbf" + WORDS.encode()),
        ("utf-16", WORDS.encode("utf-16")),
        ("utf-16", b"\xfe\xff" + WORDS.encode("utf-16-be")),
        ("utf-32", WORDS.encode("utf-32")),
    ],
)
def test_encoding_is_known_without_a_word(saved, encoding, content):
    assert encoding_of(saved(content)) == (encoding, "")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_said(saved, encoding):
    found = encoding_of(saved(WORDS.encode(encoding)))

    assert found == (encoding, f"No byte order mark; read as {encoding}.")


@pytest.mark.parametrize(
    ("encoding", "content"), [("cp1252", WORDS.encode("cp1252")), ("latin-1", b"subject\nM\xfcller \x81\n")]
)
def test_an_assumed_encoding_is_said(saved, encoding, content):
    found, remark = encoding_of(saved(content))

    assert found == encoding
    assert remark.startswith("Not UTF-8 (near byte ")
    assert f"read as {encoding}. If names look wrong, say which encoding it is with --encoding." in remark


def test_a_late_wrong_byte_is_found(saved):
    found, remark = encoding_of(saved(b"subject\n" + b"a" * 3_000_000 + b"\xfc\n"))

    assert (found, remark[:27]) == ("cp1252", "Not UTF-8 (near byte 3,000,")


def test_a_character_cut_off_at_the_end_is_not_utf_8(saved):
    assert encoding_of(saved("subject\nü".encode()[:-1]))[0] == "cp1252"


def test_a_wanted_encoding_is_taken(saved):
    assert encoding_of(saved(WORDS.encode("cp1252")), wanted="cp1252") == ("cp1252", "")


@pytest.mark.parametrize("wanted", ["klingon", "base64", "utf\0"])
def test_an_encoding_that_does_not_exist_is_refused(saved, wanted):
    with pytest.raises(Unreadable, match="There is no encoding"):
        encoding_of(saved(b"subject\n1\n"), wanted=wanted)


def test_a_wanted_encoding_that_does_not_fit_is_refused(saved):
    with pytest.raises(Unreadable, match=r"is not utf-8 \(near byte 8\). Leave --encoding out"):
        encoding_of(saved(b"subject\n\xfc\n"), wanted="utf-8")


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "is empty. Export the tickets again."),
        (b" \n\n", "is empty. Export the tickets again."),
        (b"PK\x03\x04rest", "is an Excel workbook or a ZIP archive; open it and save it as CSV"),
        (b"\x1f\x8brest", "is compressed; unpack it first"),
        (bytes(range(32)) * 100, "is not a text file"),
        (b"a\0\0\0" * 500, "is not a text file"),
    ],
)
def test_what_is_no_text_is_refused(saved, content, sentence):
    with pytest.raises(Unreadable) as refusal:
        encoding_of(saved(content))

    assert sentence in refusal.value.detail


def test_a_few_nuls_in_text_are_no_reason_to_refuse(saved):
    assert encoding_of(saved(b"subject\nprinter\0 down\n")) == ("utf-8", "")


def test_a_tiny_file_is_text(saved):
    assert encoding_of(saved(b"a")) == ("utf-8", "")


def test_a_directory_is_refused(tmp_path):
    with pytest.raises(Unreadable, match=r"is a directory. Name the file"):
        encoding_of(tmp_path)


def test_a_missing_file_is_refused(tmp_path):
    with pytest.raises(Unreadable, match=r"There is no file .*\. Check the path\."):
        encoding_of(tmp_path / "nothing.csv")


def test_a_file_that_cannot_be_opened_is_refused(tmp_path):
    with pytest.raises(Unreadable, match="cannot be opened: File name too long"):
        encoding_of(tmp_path / ("x" * 300))
