#!/bin/sh
# A Chromium for the browser tests: the one at hand, else the system's package, else Playwright's download.
for name in chromium chromium-browser google-chrome google-chrome-stable; do
    command -v "$name" >/dev/null 2>&1 && exit 0
done
"$PY" -c 'import os
from playwright.sync_api import sync_playwright as p
with p() as s: raise SystemExit(not os.path.exists(s.chromium.executable_path))' && exit 0

if command -v apt-get >/dev/null 2>&1; then
    if [ "$(id -u)" = 0 ]; then root=""; else root="sudo -n"; fi
    $root apt-get update -qq && $root apt-get install -y -qq chromium fonts-noto-cjk >/dev/null \
        && command -v chromium >/dev/null 2>&1 && exit 0
fi
exec "$PY" -m playwright install --with-deps chromium
