#!/bin/sh
# PostgreSQL runs this during recovery: fetch-wal.sh NAME PATH PLACE…
# 1 says that there is no such segment, which ends the recovery in good order; a damaged one must stop it instead (more than 125).
set -u
name=$1 path=$2
shift 2
for place in "$@"; do
    if [ -e "$place/$name.gz" ]; then
        gzip -dc "$place/$name.gz" >"$path" || exit 126
        exit 0
    fi
done
exit 1
