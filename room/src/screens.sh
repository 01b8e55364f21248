#!/usr/bin/env bash
# Makes the pictures of the pages under docs/screens: light, dark and narrow.
# Usage: room/src/screens.sh [PORT]; a room must be open there (sitroom serve --demo).
set -euo pipefail
cd "$(dirname "$0")/../.."
room="http://localhost:${1:-7480}"
out=docs/screens
mkdir -p "$out"
first() { curl -s "$room$1" | grep -o "$2" | head -1; }
incident=$(first /incidents '/incidents/i-[0-9a-f]*')
document=$(first '/search?q=denied' '/documents/d-[0-9a-f]*')
shot() { # NAME PATH WIDTH HEIGHT BROWSER-ARGUMENT
  chromium --headless --no-sandbox --disable-gpu --hide-scrollbars $5 --window-size="$3,$4" \
    --screenshot="$out/$1.png" "$room$2" >/dev/null 2>&1
}
page() { # NAME PATH
  shot "$1-light" "$2" 1200 900 --blink-settings=preferredColorScheme=1
  shot "$1-dark" "$2" 1200 900 --force-dark-mode
  shot "$1-narrow" "$2" 500 900 --blink-settings=preferredColorScheme=1
}
page now /now
page incident "$incident"
page document "$document"
page actor /actors/RUS
page actors /actors
page pair /pairs/RUS/USA
page watch '/watch?who=Russia&act=ASSAULT&whom=Ukraine'
page search '/search?q=actor:Russia&speech=threat'
page sitrep /sitrep
page sources /sources
page about /about
