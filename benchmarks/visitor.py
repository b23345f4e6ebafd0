"""A visitor without a browser: speaks Streamlit's own WebSocket protocol and times what the server does."""

import socket
import time
import urllib.request
import uuid
from collections import deque
from collections.abc import Iterable
from types import TracebackType
from typing import Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import UploadedFileInfo
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState, WidgetStates
from websockets.client import ClientProtocol
from websockets.frames import Frame, Opcode
from websockets.protocol import State
from websockets.uri import parse_uri


class Visitor:
    """One session on one page. `open` and `move` return the seconds from message to end of run."""

    def __init__(self, port: int, page: str, query: str = "") -> None:
        self.page, self.query = page, query
        self.address = f"http://localhost:{port}"
        self.protocol = ClientProtocol(parse_uri(f"ws://localhost:{port}/_stcore/stream"), max_size=None)
        self.socket = socket.create_connection(("localhost", port), timeout=60)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        request = self.protocol.connect()
        request.headers["Origin"] = self.address
        self.protocol.send_request(request)
        self._flush()
        self.frames: deque[bytes] = deque()
        self.parts: list[bytes] = []
        while self.protocol.state is not State.OPEN:
            self._receive()
        self.hash = self.session = ""
        self.widgets: dict[str, str] = {}  # key -> id
        self.sliders: set[str] = set()
        self.states: dict[str, WidgetState] = {}
        self.received = 0  # bytes of the last run

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.socket.close()

    def open(self) -> float:
        """Load the page, as a browser does with a deep link."""
        message = BackMsg()
        message.rerun_script.query_string = self.query
        message.rerun_script.page_name = self.page
        return self._run(message)

    def go(self, page: str, query: str) -> float:
        """Change to another page in the same session."""
        self.page, self.query = page, query
        self.states.clear()
        return self.open()

    def move(self, key: str, value: float | bool | str) -> float:
        """Set one control and wait for the page."""
        state = WidgetState(id=self.widgets[key])
        if isinstance(value, bool):
            state.bool_value = value
        elif isinstance(value, str):
            state.string_value = value
        elif key in self.sliders:
            state.double_array_value.data.append(value)
        else:
            state.double_value = value
        self.states[key] = state
        return self._run(self._rerun(self.states.values()))

    def press(self, key: str) -> float:
        """Press a button and wait for the page."""
        pressed = WidgetState(id=self.widgets[key], trigger_value=True)
        return self._run(self._rerun([*self.states.values(), pressed]))

    def upload(self, key: str, name: str, content: bytes) -> float:
        """Give a file to an uploader: ask for its address, put it there, and say so."""
        ask = BackMsg()
        ask.file_urls_request.request_id = "upload"
        ask.file_urls_request.file_names.append(name)
        ask.file_urls_request.session_id = self.session
        self._send(ask)
        while (heard := ForwardMsg.FromString(self._heard())).WhichOneof("type") != "file_urls_response":
            pass
        urls = heard.file_urls_response.file_urls[0]
        self._put(urls.upload_url, name, content)
        state = WidgetState(id=self.widgets[key])
        info = UploadedFileInfo(name=name, size=len(content), file_id=urls.file_id, file_urls=urls)
        state.file_uploader_state_value.uploaded_file_info.append(info)
        return self._run(self._rerun([*self.states.values(), state]))

    def _put(self, path: str, name: str, content: bytes) -> None:
        health = urllib.request.urlopen(f"{self.address}/_stcore/health", timeout=20)
        cookie = health.headers["Set-Cookie"].split(";")[0]
        edge = uuid.uuid4().hex
        head = f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'
        body = head.encode() + content + f"\r\n--{edge}--\r\n".encode()
        headers = {
            "Content-Type": f"multipart/form-data; boundary={edge}",
            "Cookie": cookie,
            "X-Xsrftoken": cookie.split("=", 1)[1].strip('"'),
        }
        request = urllib.request.Request(f"{self.address}{path}", body, headers, method="PUT")
        urllib.request.urlopen(request, timeout=60).close()

    def _rerun(self, states: Iterable[WidgetState]) -> BackMsg:
        message = BackMsg()
        message.rerun_script.query_string = self.query
        message.rerun_script.page_script_hash = self.hash
        message.rerun_script.widget_states.CopyFrom(WidgetStates(widgets=states))
        return message

    def _send(self, message: BackMsg) -> None:
        self.protocol.send_binary(message.SerializeToString())
        self._flush()

    def _flush(self) -> None:
        for data in self.protocol.data_to_send():
            self.socket.sendall(data)

    def _receive(self) -> None:
        """Read what is there; keep whole messages, answer pings."""
        self.protocol.receive_data(self.socket.recv(1 << 20))
        self._flush()
        for event in self.protocol.events_received():
            if isinstance(event, Frame) and event.opcode in (Opcode.BINARY, Opcode.CONT):
                self.parts.append(bytes(event.data))
                if event.fin:
                    self.frames.append(b"".join(self.parts))
                    self.parts.clear()

    def _heard(self) -> bytes:
        while not self.frames:
            self._receive()
        return self.frames.popleft()

    def _run(self, message: BackMsg) -> float:
        start = time.perf_counter()
        self._send(message)
        self.received = 0
        while True:
            raw = self._heard()
            self.received += len(raw)
            heard = ForwardMsg.FromString(raw)
            kind = heard.WhichOneof("type")
            if kind == "new_session":
                self.session = heard.new_session.initialize.session_id
            elif kind == "navigation":
                self.hash = heard.navigation.page_script_hash
            elif kind == "page_info_changed":
                self.query = heard.page_info_changed.query_string
            elif kind == "delta" and heard.delta.WhichOneof("type") == "new_element":
                self._note(heard.delta.new_element)
            elif kind == "script_finished" and heard.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                return time.perf_counter() - start

    def _note(self, element: object) -> None:
        inner = getattr(element, element.WhichOneof("type"))  # type: ignore[attr-defined]
        identity = getattr(inner, "id", "")
        if identity.count("-") >= 2:  # $$ID-<hash>-<key>
            key = identity.split("-", 2)[2]
            self.widgets[key] = identity
            if element.WhichOneof("type") == "slider":  # type: ignore[attr-defined]
                self.sliders.add(key)
