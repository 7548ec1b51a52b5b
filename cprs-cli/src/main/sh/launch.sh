# Sourced by the launchers of the cprs command, ./cprs of the sources and bin/cprs of an installation.
# They set java, the Java command, and class_path, and give the command's arguments.

# Java reads its arguments in the locale's encoding: make that UTF-8.
case "${LC_ALL:-${LC_CTYPE:-${LANG:-}}}" in
  *[uU][tT][fF]*) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac

# Whether the model asked for has a hidden size from 1024 on, or is one of the hub's; or large shapes
# alone are measured.
large() {
  local previous="" model="" hidden
  for argument in "$@"; do
    case "$previous $argument" in
      "--model "*) model="$argument" ;;
      *" --model="*) model="${argument#--model=}" ;;
      "--only efficiency" | "--only pruners" | "--only band") return 0 ;;
      *" --only=efficiency" | *" --only=pruners" | *" --only=band") return 0 ;;
    esac
    previous="$argument"
  done
  [ -d "$model" ] || case "$model" in */*) return 0 ;; *) return 1 ;; esac
  hidden="$(sed -n 's/.*"hidden_size": *\([0-9][0-9]*\).*/\1/p' "$model/config.json" 2>/dev/null | head -n 1)"
  [ "${hidden:-0}" -ge 1024 ]
}

# Blocks that a large model takes for each product are kept, and not cleared by the system each
# time; see docs/performance.md.
if [ -z "${GLIBC_TUNABLES:-}" ]; then
  GLIBC_TUNABLES=glibc.malloc.mmap_threshold=4294967295:glibc.malloc.trim_threshold=17179869184:glibc.malloc.hugetlb=1
  if large "$@"; then
    GLIBC_TUNABLES="$GLIBC_TUNABLES:glibc.malloc.arena_max=1"
  fi
fi
export GLIBC_TUNABLES

terminal=false # whether a person types standard input
[ -t 0 ] && terminal=true
progress=false
[ -t 2 ] && [ "${TERM:-dumb}" != dumb ] && progress=true
# shellcheck disable=SC2086 # JAVA_OPTS holds several words
exec "$java" --enable-native-access=ALL-UNNAMED ${JAVA_OPTS:-} -Dcprs.terminal=$terminal -Dcprs.progress=$progress \
  -cp "$class_path" dev.cprs.cli.Cprs "$@"
