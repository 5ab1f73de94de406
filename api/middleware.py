"""What holds for every response: HEAD, entity tags and 304, ``Vary``."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from hashlib import sha256

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

TAG_LENGTH = 32


class HeadAsGet:
    """Answers HEAD as GET would, without the body."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "HEAD":
            await self.app(scope, receive, send)
            return

        async def without_body(message: Message) -> None:
            if message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"}, receive, without_body)


class EntityTags:
    """Gives each complete GET answer a tag made from its content, and 304 to who has that content already.

    Streams (the exports) pass through untouched: their length is not known when they start.
    """

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET":
            await self.app(scope, receive, send)
            return
        known = Headers(scope=scope).get("if-none-match")
        await self.app(scope, receive, _tagging(send, known))


def _tagging(send: Send, known: str | None) -> Callable[[Message], Awaitable[None]]:
    held: list[Message] = []

    async def tagged(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers.add_vary_header("Accept")
            if message["status"] == 200 and "content-length" in headers and "etag" not in headers:
                held.append(message)
                return
        elif held:
            start = held.pop()
            if not message.get("more_body"):
                message = _compared(start, message, known)
            await send(start)
        await send(message)

    return tagged


def _compared(start: Message, body: Message, known: str | None) -> Message:
    """The body to send after ``start``, which is given its tag; nothing where the tag is ``known``."""
    tag = f'"{sha256(body["body"]).hexdigest()[:TAG_LENGTH]}"'
    headers = MutableHeaders(scope=start)
    headers["etag"] = tag
    if not is_known(tag, known):
        return body
    start["status"] = 304
    for name in ("content-length", "content-type"):
        del headers[name]
    return {**body, "body": b""}


def is_known(tag: str, known: str | None) -> bool:
    """Whether ``known``, the ``If-None-Match`` of a request, names ``tag``."""
    return known is not None and bool({tag, "*"} & {part.strip().removeprefix("W/") for part in known.split(",")})
