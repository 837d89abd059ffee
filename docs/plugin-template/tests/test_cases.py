"""Every case of every check of this package, with all that the case runner proves of it."""

import pytest

from dq.testing import Case, load_cases, prove


@pytest.mark.parametrize("case", load_cases(["EXM101"]), ids=str)
def test_case_holds(case: Case) -> None:
    prove(case)
