#!/usr/bin/env bash
# Installs what the tests need beside npm's packages: Chromium, PostgreSQL 15 as a second server, and PgBouncer. Says first
# what it is about to do, and asks where somebody is there to answer.
set -euo pipefail
missing=()
[ -x /usr/bin/chromium ] || missing+=(chromium)
[ -x /usr/lib/postgresql/15/bin/initdb ] || missing+=(postgresql-15)
[ -x /usr/sbin/pgbouncer ] || missing+=(pgbouncer)
[ ${#missing[@]} -eq 0 ] && exit 0

refuse() {
  echo "$1" >&2
  exit 1
}
command -v apt-get >/dev/null || refuse "The tests need ${missing[*]}; this system has no apt-get: please install them by its own means."
as_root=()
if [ "$(id -u)" -ne 0 ]; then
  command -v sudo >/dev/null || refuse "The tests need the Debian packages ${missing[*]}, and only root can install them: apt-get install ${missing[*]}"
  as_root=(sudo)
fi
echo "The tests need the Debian packages ${missing[*]}. They are installed by: ${as_root[*]} apt-get install ${missing[*]}"
if [ -t 0 ]; then
  read -r -p 'Install them now? [y/N] ' answer
  [[ "$answer" == [yY]* ]] || refuse 'Nothing was installed. npm run test:pure needs none of them.'
elif [ ${#as_root[@]} -gt 0 ] && ! sudo -n true 2>/dev/null; then
  refuse 'sudo asks for a password here: please install them yourself.'
fi

export DEBIAN_FRONTEND=noninteractive
# The packages would make and start servers of their own, which nobody asked for.
if [[ " ${missing[*]} " == *" postgresql-15 "* ]]; then
  "${as_root[@]}" mkdir -p /etc/postgresql-common
  [ -e /etc/postgresql-common/createcluster.conf ] || echo 'create_main_cluster = false' | "${as_root[@]}" tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
"${as_root[@]}" apt-get update -q >/dev/null
"${as_root[@]}" apt-get install -q -y --no-install-recommends "${missing[@]}" >/dev/null
if [[ " ${missing[*]} " == *" pgbouncer "* ]] && [ -d /run/systemd/system ]; then
  "${as_root[@]}" systemctl disable --now --quiet pgbouncer
fi
