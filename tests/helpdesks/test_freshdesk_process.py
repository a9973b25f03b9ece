"""The made-up Freshdesk as a process of its own, asked from another."""

import subprocess
import sys

from tests.helpdesks import asking
from tests.helpdesks.serving import Remote


def test_it_runs_by_itself_and_is_staged_from_outside():
    command = [sys.executable, "-m", "tests.helpdesks.freshdesk", "--tickets", "2", "--key", "abc"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            url = process.stdout.readline().split(" at ")[1].split(",")[0]
            outside = Remote(url)
            third = outside.add_ticket(subject="From outside")
            outside.set(page_cap=3)

            shown = asking.Asker(url + "/api/v2", "Basic YWJjOlg=").get(f"/tickets/{third}").json()

            assert (third, shown["subject"], outside.notes_by_ticket()) == (3, "From outside", {})
        finally:
            process.terminate()
