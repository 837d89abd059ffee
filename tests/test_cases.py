"""Every case of every check, with all the case runner proves of it."""

import pytest

from dq.testing import Case, load_cases, prove


@pytest.mark.parametrize("case", load_cases(), ids=str)
def test_case_holds(case: Case) -> None:
    prove(case)
