#!/usr/bin/env python
"""Django's command line for the portal."""

import os
import sys


def main():
    """Run a command; without a secret in the environment this is a desk, not production."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "portal.settings")
    if "SECRET_KEY" not in os.environ:
        os.environ.setdefault("HANDOVER_ENV", "development")

    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
