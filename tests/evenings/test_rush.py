"""Three hundred orders in a rush, by keyboard alone; too little stock; a wrong key."""

from __future__ import annotations

import pytest
from pytest_bdd import scenarios

scenarios("features/don-dap.feature")
pytestmark = pytest.mark.timeout(400)
