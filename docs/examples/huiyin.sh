#!/usr/bin/env bash
# The REST interface from a shell; needs curl, and openssl for "genuine".
#   HUIYIN=http://127.0.0.1:8080 HUIYIN_TOKEN=hy_… docs/examples/huiyin.sh list [VIEW]
#   … submit FILE [KEY]            records what the JSON in FILE says, once for each KEY
#   … show NUMBER                  the file
#   … act NUMBER ACTION JSON       acts on the version that stands now
#   … report DESCRIPTION ADDRESS   the same door as Open311 knows it
#   … genuine SECRET TIMESTAMP SIGNATURE <BODY    whether a webhook came from the house
set -euo pipefail

call() { curl --silent --show-error --fail-with-body --max-time 30 --header "Authorization: Bearer $HUIYIN_TOKEN" --header 'Accept-Language: en' "$@"; }
usage() { sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 64; }
staff="${HUIYIN:-http://127.0.0.1:8080}/api/v1/staff/petitions"

case "${1:-}" in submit | show) least=2 ;; report) least=3 ;; act | genuine) least=4 ;; *) least=0 ;; esac
[ $# -ge "$least" ] || usage
case "${1:-}" in
    list) call "$staff?view=${2:-to-register}&limit=50" ;;
    submit) call --header 'Content-Type: application/json' --header "Idempotency-Key: ${3:-$(cat /proc/sys/kernel/random/uuid)}" --data-binary "@$2" "$staff" ;;
    show) call "$staff/$2" ;;
    act)
        version="$(call --output /dev/null --dump-header - "$staff/$2" | tr -d '\r' | sed -n 's/^[Ee][Tt]ag: //p')"
        call --header 'Content-Type: application/json' --header "If-Match: $version" --data-binary "$4" "$staff/$2/actions/$3" ;;
    report)
        # the key goes into the body, not into an address that others log
        curl --silent --show-error --fail-with-body --max-time 30 --data-urlencode "api_key=$HUIYIN_TOKEN" --data-urlencode 'service_code=0302' \
            --data-urlencode "description=$2" --data-urlencode "address_string=$3" "${HUIYIN:-http://127.0.0.1:8080}/open311/v2/requests.json" ;;
    genuine)
        expected="v1=$({ printf '%s.' "$3"; cat; } | openssl dgst -sha256 -mac HMAC -macopt "hexkey:$2" -r | cut -d' ' -f1)"
        age=$(($(date +%s) - $3))
        # two signatures with a comma between while the secret is being changed
        case ",$4," in *",$expected,"*) known=yes ;; *) known=no ;; esac
        [ "$known" = yes ] && [ "${age#-}" -le 300 ] && echo genuine || { echo forged; exit 1; } ;;
    *) usage ;;
esac
