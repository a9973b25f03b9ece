"""Says in one line why the portal could not listen, before anything is started; needs nothing but Python."""

import os
import socket
import sys


def address():
    """Return the host and port of the web process."""
    port = os.environ.get("PORT") or "8000"
    if not port.isdigit() or not 0 < int(port) < 65536:
        sys.exit(f"PORT must be a number from 1 to 65535; it is {port!r}.")
    return os.environ.get("HOST") or "127.0.0.1", int(port)


def refuse_if_taken(host, port):
    """End with a sentence where the port cannot be had."""
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as listener:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((host, port))
            listener.listen()
        except OSError as error:
            reason = error.strerror or str(error)
            sys.exit(f"Port {port} cannot be used ({reason}). Choose another one: PORT=8001 script/server")


if __name__ == "__main__":
    refuse_if_taken(*address())
