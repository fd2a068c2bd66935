#!/bin/bash
# Profile local only: creates the realm of the local stack with its public users and passwords, unless it is there.
set -euo pipefail

KCADM="${KEYCLOAK_BIN:-/opt/keycloak/bin}/kcadm.sh"
export KC_CLI_PASSWORD="$ADMIN_PASSWORD"

kcadm() {
  "$KCADM" "$@" --config /tmp/kcadm.config
}

kcadm config credentials --server "$SERVER" --realm master --user "$ADMIN"
if kcadm get realms/nahtlos --fields realm >/dev/null 2>&1; then
  echo "The realm nahtlos exists and stays as it is."
else
  kcadm create realms --file "${REALM:-/nahtlos/nahtlos-realm.json}"
fi
