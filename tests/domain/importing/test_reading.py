"""Rows of an export, in whatever form it comes."""

import json

import pytest

from escalations.domain.importing import Export, Line, Unreadable


@pytest.fixture
def export(tmp_path):
    def save(content, name="tickets.csv", encoding="utf-8", **options):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
        return Export(path, **options)

    return save


def cells(export):
    return [line.cells for line in export]


def problems(export):
    return [(line.row, line.line, line.problem) for line in export if line.problem]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found(export, delimiter):
    found = export(f'number{delimiter}"sub,;ject"\n1{delimiter}Printer down\n')

    assert found.columns == ["number", "sub,;ject"]
    assert cells(found) == [{"number": "1", "sub,;ject": "Printer down"}]


@pytest.mark.parametrize(("named", "used"), [("tab", "\t"), ("\\t", "\t"), ("~", "~")])
def test_the_delimiter_is_taken_as_given(export, named, used):
    assert export(f"number{used}subject\n", delimiter=named).columns == ["number", "subject"]


@pytest.mark.parametrize("wrong", ["", "::", '"', "\n"])
def test_a_delimiter_that_cannot_be_one_is_refused(export, wrong):
    with pytest.raises(Unreadable, match=r"cannot separate columns\. Give one character, or tab"):
        export("number,subject\n", delimiter=wrong)


def test_what_excel_puts_first_is_understood(export):
    found = export("sep=;\nnumber;subject\n1;Printer down\n")

    assert list(found) == [Line(1, 3, {"number": "1", "subject": "Printer down"})]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_byte_order_mark_is_no_part_of_the_header(export, encoding):
    found = export("number\tsubject\n1\tMüller\n", encoding=encoding)

    assert cells(found) == [{"number": "1", "subject": "Müller"}]


def test_one_column_needs_no_delimiter(export):
    assert cells(export("subject\nPrinter down\n")) == [{"subject": "Printer down"}]


def test_rows_and_lines_are_counted_apart(export):
    found = export('number,subject\r\n1,"two\r\nlines"\r\n\r\n,,\r\n2,one\r\n')

    assert [(line.row, line.line) for line in found] == [(1, 2), (2, 6)]


def test_empty_rows_are_left_out(export):
    assert cells(export("number,subject\n,\n\n1,a\n ,\t\n")) == [{"number": "1", "subject": "a"}]


def test_a_column_without_a_name_is_left_out(export):
    assert cells(export("number,,subject,\n1,x,a,y\n")) == [{"number": "1", "subject": "a"}]


@pytest.mark.parametrize("header", ["id,subject,id\n", "id,subject, id \n"])
def test_a_name_that_stands_twice_is_refused(export, header):
    with pytest.raises(Unreadable, match=r"names “id” twice \(columns 1 and 3\). Rename one of them."):
        export(header)


def test_a_header_with_an_open_quote_is_refused(export):
    with pytest.raises(Unreadable, match=r"The header cannot be read\. A quote opened here is never closed"):
        export('number,"subject\n1,a\n')


def test_a_file_without_a_header_is_refused(export):
    with pytest.raises(Unreadable, match="The file has no header"):
        export(",,\n \n")


@pytest.mark.parametrize(("row", "count"), [("1\n", 1), ("1,a,b\n", 3)])
def test_a_row_of_another_width_is_a_problem(export, row, count):
    found = export("number,subject\n" + row + "2,fine\n")

    [(number, line, problem)] = problems(found)
    assert (number, line) == (1, 2)
    assert problem.startswith(f"Has {count} cells, the header names 2 columns. Look for a quote")
    assert cells(found)[1] == {"number": "2", "subject": "fine"}


def test_a_quote_that_is_never_closed_names_its_lines(export):
    found = export('number,subject\n1,fine\n2,"open\n3,lost\n4,lost\n')

    assert cells(found) == [{"number": "1", "subject": "fine"}, None]
    assert problems(found) == [
        (
            2,
            3,
            "A quote opened here is never closed: lines 3 to 5 could not be read. Close it and import again.",
        )
    ]


def test_a_quote_inside_a_cell_spoils_only_its_row(export):
    found = export('number,subject\n1,"the "red" one"\n2,fine\n')

    assert problems(found) == [
        (
            1,
            2,
            'A quote stands in the middle of a cell (line 2). Double quotes inside a quoted cell: write "".',
        )
    ]
    assert cells(found)[1] == {"number": "2", "subject": "fine"}


def test_a_cell_without_end_is_not_held_in_memory(export):
    found = export('number,subject\n1,"' + "x" * 10_000_001 + '"\n2,fine\n')

    assert problems(found)[0][2].startswith("A cell is longer than 10,000,000 characters (line 2): probably")
    assert cells(found)[1] == {"number": "2", "subject": "fine"}


def test_a_long_cell_is_read_whole(export):
    found = export('number,subject\n1,"' + "x" * 1_000_000 + '"\n')

    assert len(cells(found)[0]["subject"]) == 1_000_000


def test_an_export_is_read_again_from_the_start_and_knows_its_position(export):
    found = export("number,subject\n1,a\n")

    assert (cells(found), found.position) == (cells(found), found.size)


def test_json_lines_know_all_their_columns(export):
    found = export('{"id": 1, "subject": "a"}\n\n{"id": 2, "tags": ["x", "y"], "done": true, "note": null}\n')

    assert found.columns == ["id", "subject", "tags", "done", "note"]
    assert list(found) == [
        Line(1, 1, {"id": "1", "subject": "a"}),
        Line(2, 3, {"id": "2", "tags": "x, y", "done": "true", "note": ""}),
    ]


def test_an_object_inside_a_ticket_gets_dotted_names(export):
    found = export('{"subject": "a", "requester": {"name": "Ada", "more": {"x": 1}}}\n')

    assert cells(found) == [{"subject": "a", "requester.name": "Ada", "requester.more": '{"x": 1}'}]


def test_a_wrong_line_of_json_spoils_only_itself(export):
    found = export('{"subject": "a"}\n{"subject": \n["b"]\n{"subject": "c"}\n')

    assert [line.cells for line in found] == [{"subject": "a"}, None, None, {"subject": "c"}]
    assert problems(found) == [
        (2, 2, "Not valid JSON: Expecting value: line 2 column 1 (char 13)."),
        (3, 3, "Not a JSON object. Each ticket is one object, {…}."),
    ]


def test_json_nested_without_end_is_a_problem(export):
    found = export('{"subject": "a"}\n{"subject": ' + "[" * 100_000 + "\n")

    assert problems(found)[0][2].startswith("Not valid JSON: maximum recursion depth")


def test_one_document_over_many_lines_is_refused(export):
    with pytest.raises(Unreadable, match="Put one object on each line"):
        export('{\n  "tickets": []\n}\n')


@pytest.mark.parametrize("indent", [None, 2])
def test_an_array_is_read_piece_by_piece(export, indent):
    tickets = [{"id": number, "subject": "x" * 1_000} for number in range(200)]

    found = export("\ufeff \n" + json.dumps(tickets, indent=indent) if indent else json.dumps(tickets))

    assert found.columns == ["id", "subject"]
    assert [row["id"] for row in cells(found)] == [str(number) for number in range(200)]


def test_what_is_no_object_in_an_array_is_a_problem(export):
    found = export('[{"subject": "a"}, 12, "b"]')

    assert [line.problem for line in found] == [
        "",
        *["Not a JSON object. Each ticket is one object, {…}."] * 2,
    ]


def test_an_empty_array_is_refused(export):
    with pytest.raises(Unreadable, match="The array holds no tickets"):
        export("[]")


@pytest.mark.parametrize("broken", ['[{"subject": "a"}, {"subj', "[", '[{"subject": "a"}'])
def test_an_array_that_breaks_off_is_refused(export, broken):
    with pytest.raises(Unreadable, match="The array breaks off or is not valid JSON near"):
        export(broken)


def test_an_array_with_a_long_broken_value_is_not_held_in_memory(export):
    with pytest.raises(Unreadable, match="The array breaks off"):
        export('[{"subject": "' + "x" * 10_200_000)
