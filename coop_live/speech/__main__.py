"""Starts the speaking process: python -m coop_live.speech."""

import sys

from coop_live.speech.worker import main

sys.exit(main())
