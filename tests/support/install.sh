#!/usr/bin/env bash
# Installs what the tests need beside npm's packages: Chromium, and PostgreSQL 15 as a second server.
set -euo pipefail
missing=()
[ -x /usr/bin/chromium ] || missing+=(chromium)
[ -x /usr/lib/postgresql/15/bin/initdb ] || missing+=(postgresql-15)
[ ${#missing[@]} -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
  if ! sudo -n true 2>/dev/null; then
    echo "The tests need the Debian packages ${missing[*]}, and only root can install them: sudo apt-get install ${missing[*]}" >&2
    exit 1
  fi
  as_root=(sudo)
fi
if ! command -v apt-get >/dev/null; then
  echo "The tests need ${missing[*]}; this system has no apt-get: please install them by its own means." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
# The package would make and start a server of its own, which nobody asked for.
if [[ " ${missing[*]} " == *" postgresql-15 "* ]]; then
  "${as_root[@]}" mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
echo "installing ${missing[*]}"
"${as_root[@]}" apt-get update -q >/dev/null
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" >/dev/null
