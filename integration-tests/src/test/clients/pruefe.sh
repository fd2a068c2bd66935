#!/bin/sh
# Checks the interfaces of running services; ./nahtlos schnittstellen starts them and calls this. All it makes is below
# the folder of the first argument. From the environment: ROOT, GENERATOR, TOKEN, URL_STATUS, URL_CASE, URL_HOUSING.
set -eu

WORK=$1
HERE=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)

step() {
  printf '\n%s\n' "$1"
}

generate() {
  "$JAVA_HOME/bin/java" -jar "$GENERATOR" generate -i "$WORK/documents/$2.json" -g "$1" -o "$3" \
    --additional-properties="$4" >"$WORK/generator-$1-$2.log" 2>&1 ||
    { tail -n 20 "$WORK/generator-$1-$2.log" >&2; exit 1; }
}

mkdir -p "$WORK/documents" "$WORK/npm"
rm -rf "$WORK/typescript" "$WORK/java"
cp "$HERE/package.json" "$HERE/asyncapi.js" "$HERE/spectral.yaml" "$WORK/npm"
(cd "$WORK/npm" && npm install --no-audit --no-fund --no-package-lock --ignore-scripts --silent)
export PATH="$WORK/npm/node_modules/.bin:$PATH" NODE_PATH="$WORK/npm/node_modules"

step "OpenAPI: Spectral's rules"
curl -sSf "$URL_STATUS/q/openapi?format=json" -o "$WORK/documents/status.json"
curl -sSf "$URL_CASE/q/openapi?format=json" -o "$WORK/documents/case.json"
curl -sSf "$URL_HOUSING/q/openapi?format=json" -o "$WORK/documents/housing.json"
for service in status case housing; do
  echo "  $service-service"
  spectral lint "$WORK/documents/$service.json" --ruleset "$WORK/npm/spectral.yaml" --fail-severity error --quiet
done

step "AsyncAPI: the parser"
node "$WORK/npm/asyncapi.js" "$ROOT"/*-service/docs/asyncapi.json

step "TypeScript: the generated clients compile, and register a person"
for service in status case housing; do
  generate typescript-fetch "$service" "$WORK/typescript/$service" useSingleRequestParameter=true,stringEnums=true
done
cp "$HERE/registriere.ts" "$WORK/typescript"
cat >"$WORK/typescript/tsconfig.json" <<JSON
{"compilerOptions": {"strict": true, "target": "es2022", "module": "commonjs", "outDir": "dist", "types": ["node"],
 "typeRoots": ["$WORK/npm/node_modules/@types"], "skipLibCheck": true},
 "include": ["registriere.ts", "status/**/*.ts", "case/**/*.ts", "housing/**/*.ts"]}
JSON
tsc -p "$WORK/typescript"
node "$WORK/typescript/dist/registriere.js"

step "Java: the generated clients compile, and register a person"
for service in status case housing; do
  generate java "$service" "$WORK/java/$service" \
    "library=native,useJakartaEe=true,openApiNullable=false,hideGenerationTimestamp=true,invokerPackage=de.nahtlos.client,apiPackage=de.nahtlos.client.api,modelPackage=de.nahtlos.client.model"
  find "$WORK/java/$service/src/main/java" -name '*.java' >"$WORK/java/$service.sources"
  "$JAVA_HOME/bin/javac" -nowarn -proc:none -d "$WORK/java/$service/classes" \
    -cp "$ROOT/status-service/target/quarkus-app/lib/main/*" "@$WORK/java/$service.sources"
done
CLASSES="$WORK/java/status/classes:$ROOT/status-service/target/quarkus-app/lib/main/*"
"$JAVA_HOME/bin/javac" -d "$WORK/java/status/classes" -cp "$CLASSES" "$HERE/Registriere.java"
"$JAVA_HOME/bin/java" -cp "$CLASSES" Registriere

step "Everything holds."
