"""What can go wrong on the way to a helpdesk and back: asked for by a test, used up call by call."""

import re
from dataclasses import dataclass, field

BEFORE, AFTER = "before", "after"


@dataclass
class Fault:
    """One arranged failure.

    `how`: a status ("500", "503", "429"), "html" (an error page with status 500), "bad_json", "cut" (half
    a body), "hang" (no answer until the caller gives up), "reset" (the connection ends without a word).
    `when`: BEFORE the call is done, or AFTER it was done and saved. The first `skip` calls pass.
    """

    how: str
    when: str = BEFORE
    times: int = 1
    skip: int = 0
    method: str = ""
    path: str = ""

    def meets(self, method, path):
        """Whether this call is one of those it waits for; counts it."""
        if self.times <= 0 or (self.method and self.method != method) or not re.search(self.path, path):
            return False
        if self.skip > 0:
            self.skip -= 1
            return False
        self.times -= 1
        return True


@dataclass
class Faults:
    arranged: list = field(default_factory=list)

    def next(self, method, path):
        return next((one for one in self.arranged if one.meets(method, path)), None)
