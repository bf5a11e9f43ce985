#!/bin/sh
# PostgreSQL runs this for each finished WAL segment: keep-wal.sh ARCHIVE FILES BEGUN PATH NAME
# It ends with 0 only once the segment, and before it every stored file that its rows may name, lies safely in the archive.
set -eu
archive=$1 files=$2 begun=$3 path=$4 name=$5
umask 077

fail() { echo "archive: $*" >&2; exit 1; }

# Whole or not at all: a name in the archive never stands for half a file.
place() { sync "$1.half" && mv "$1.half" "$1" && sync "$(dirname "$1")"; }

# Before the first backup there is nothing that a segment could be replayed on.
[ -e "$begun" ] || exit 0

# An archive that is not mounted must not be taken for an empty one.
[ "$(cat "$archive/huiyin-archive" 2>/dev/null)" = "$(cat "$begun")" ] || fail "$archive is not there, or another house's"

# A file stands on the shelf before the row that names it is committed. The mark lies ten minutes back, because an upload is older than its place.
mark=$begun.files
touch -d '10 minutes ago' "$mark.next"
[ -e "$mark" ] || touch -d @0 "$mark"
find "$files" -mindepth 1 -maxdepth 1 -type d -name '??' -newer "$mark" -exec find {} -type f -cnewer "$mark" \; >"$mark.list"
while read -r file; do
    shelf=$archive/files/$(basename "$(dirname "$file")")
    copy=$shelf/$(basename "$file")
    [ ! -e "$copy" ] || continue
    mkdir -p "$shelf"
    # swept away since it was listed: then no row names it either
    cp "$file" "$copy.half" || { [ ! -e "$file" ] && continue; fail "$file could not be copied"; }
    place "$copy"
done <"$mark.list"

kept=$archive/wal/$name.gz
if [ -e "$kept" ]; then
    # asked again after a crash between our copy and PostgreSQL's note of it
    gzip -dc "$kept" | cmp -s - "$path" || fail "$kept holds something else and is not overwritten"
else
    gzip -1 -c "$path" >"$kept.half" || fail "$name could not be written"
    place "$kept"
fi
mv "$mark.next" "$mark"
