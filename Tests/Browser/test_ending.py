"""The server ends as it should: whatever was asked is answered, whoever comes later is refused."""

import os
import signal
import socket
import time
import urllib.error
from urllib.parse import urlsplit

import pytest

from terminal import Terminal

MOST_CONNECTIONS = 64
HEAD = "POST /language HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: {}\r\n" \
    "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
BODY = b"language=uk"


@pytest.fixture
def terminal():
    terminal = Terminal()
    yield terminal
    if terminal.process.poll() is None:
        terminal.process.kill()


def connect(terminal):
    place = urlsplit(terminal.address)
    return socket.create_connection((place.hostname, place.port), timeout=10)


def answer(connection):
    """All that comes until the server closes the connection; a reset comes to whom it never heard."""
    received = b""
    try:
        while part := connection.recv(65536):
            received += part
    except ConnectionResetError:
        pass
    return received


def is_refused(terminal):
    try:
        connect(terminal).close()
    except ConnectionRefusedError:
        return True
    return False


def until(condition, seconds):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it takes too long"
        time.sleep(0.02)


def wait_for_all_that_was_sent(terminal):
    """Each thread of the server answers in order, and new connections go round the threads."""

    def is_answered():
        try:
            return terminal.get("/healthz")[0] == 200
        except urllib.error.HTTPError:
            # The connection before counts until it is closed.
            return False

    for _ in range(2 * os.cpu_count()):
        until(is_answered, 2)


def test_what_was_asked_is_answered_and_nobody_new_is_let_in(terminal):
    under_way = [connect(terminal) for _ in range(MOST_CONNECTIONS - 2)]
    idle = connect(terminal)
    for connection in under_way:
        connection.sendall(HEAD.format(len(BODY)).encode() + BODY[:5])
    wait_for_all_that_was_sent(terminal)
    terminal.process.send_signal(signal.SIGTERM)
    until(lambda: is_refused(terminal), 2)
    assert terminal.process.poll() is None
    assert idle.recv(1) == b""
    for connection in under_way:
        connection.sendall(BODY[5:])
    for connection in under_way:
        received = answer(connection)
        assert received.startswith(b"HTTP/1.1 303"), received[:80]
        assert b"location: /procedures" in received.lower()
    assert terminal.process.wait(timeout=2) == 0
    assert terminal.written() == ""


def test_pages_being_drawn_are_sent_whole(terminal):
    connections = [connect(terminal) for _ in range(MOST_CONNECTIONS - 1)]
    for connection in connections:
        connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    connections[0].recv(1, socket.MSG_PEEK)
    terminal.process.send_signal(signal.SIGTERM)
    received = [answer(connection) for connection in connections]
    assert terminal.process.wait(timeout=2) == 0
    # Nobody is answered by half.
    whole = [text for text in received if text]
    assert whole
    for text in whole:
        assert text.startswith(b"HTTP/1.1 200") and text.rstrip().endswith(b"</html>")


def test_a_request_that_never_ends_keeps_nobody(terminal):
    connection = connect(terminal)
    connection.sendall(HEAD.format(len(BODY)).encode() + BODY[:5])
    wait_for_all_that_was_sent(terminal)
    start = time.monotonic()
    terminal.process.send_signal(signal.SIGTERM)
    assert terminal.process.wait(timeout=13) == 0
    assert time.monotonic() - start < 12
    connection.close()
