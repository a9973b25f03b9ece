"""Which process runs which tests: whole files, those with the most tests first; at the end the browser's, one by one.

What a file prepares is prepared once, and what takes long is left to whichever process is free. (xdist's own groups are
lost on this pytest: the mark renames a test, and nobody hears of it.)
"""

from xdist.scheduler import LoadScopeScheduling

# Few tests that take long: begun last, all others would wait for them.
FIRST = (
    "tests/sync/test_model.py",
    "tests/bench/test_budgets.py",
    "tests/bench/test_bench.py",
    "tests/browser/test_story.py::test_from_sign_in_to_resolved",
    "tests/browser/test_stored_xss.py::test_nothing_that_was_stored_runs",
    "tests/browser/test_stored_xss.py::test_nothing_that_came_in_by_any_way_runs",
    "tests/browser/test_live.py::test_colleagues_see_each_other_and_who_is_writing",
)


class ByFile(LoadScopeScheduling):
    def _split_scope(self, nodeid):
        return nodeid if nodeid.startswith("tests/browser/") else nodeid.partition("::")[0]

    def _assign_work_unit(self, node):
        for scope in reversed(FIRST):
            if scope in self.workqueue:
                self.workqueue.move_to_end(scope, last=False)
        super()._assign_work_unit(node)
