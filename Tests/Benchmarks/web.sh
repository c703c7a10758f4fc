#!/bin/sh
# Measures screens in the middle of a journey against nginx that sends the same bytes from a file.
#
# Both servers run at once, on the same cores as wrk; rounds alternate, so that whatever else the
# machine does meets both. Aims: 0.4 of nginx, p99 under 20 ms at 32 connections, memory bounded.
#
#   ROUNDS=7 SECONDS_EACH=4 MEMORY_REQUESTS=1000000 PORT=8230 ANSWERS="6 15" Tests/Benchmarks/web.sh
#
# After 6 answers a screen depends on choices alone, and is drawn once for all who made them; after 15
# it says a day counted from the person's own date, and is drawn for each request.
set -eu

rounds=${ROUNDS:-5}
seconds=${SECONDS_EACH:-4}
memory_requests=${MEMORY_REQUESTS:-1000000}
port=${PORT:-8230}
nginx_port=$((port + 1))
program=${PROGRAM:-$(swift build -c release --show-bin-path)/guichet}

for tool in wrk nginx curl; do
  command -v "$tool" >/dev/null || { echo "This benchmark needs $tool (apt-get install $tool)" >&2; exit 2; }
done

folder=$(mktemp -d)
server=""; nginx=""
finish() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  [ -z "$nginx" ] || kill "$nginx" 2>/dev/null || true
  rm -rf "$folder"
}
trap finish EXIT INT TERM

"$program" serve --port "$port" --log-level error --today 2027-05-05 >"$folder/out" 2>&1 &
server=$!
for _ in $(seq 100); do
  curl -s "http://127.0.0.1:$port/readyz" >/dev/null && break
  sleep 0.1
done

# A person in the middle of a journey, after $1 screens; prints the cookie that a browser would hold.
walk() {
  jar="$folder/jar$1"
  send() { curl -s -o /dev/null -b "$jar" -c "$jar" "http://127.0.0.1:$port$1" -d "$2"; }
  send /language language=ar
  send /enter procedure=residence-permit-renewal
  for _ in $(seq "$1"); do
    page=$(curl -s -b "$jar" -c "$jar" "http://127.0.0.1:$port/step")
    step=$(printf '%s' "$page" | sed -n 's/.*name="step" value="\([^"]*\)".*/\1/p' | head -n 1)
    answer=$(printf '%s' "$page" | sed -n 's/.*name="answer" value="\([^"]*\)".*/\1/p' | head -n 1)
    case $page in
    *'name="day"'*) send /step "step=$step&day=15&month=6&year=2027" ;;
    *) send /step "step=$step${answer:+&answer=$answer}" ;;
    esac
  done
  awk '/guichet/ { print $7 }' "$jar"
}

mkdir "$folder/www"
cat >"$folder/nginx.conf" <<CONF
worker_processes auto;
pid $folder/nginx.pid;
error_log /dev/null crit;
daemon off;
events { worker_connections 256; }
http {
  access_log off;
  sendfile on;
  default_type text/html;
  client_body_temp_path $folder; proxy_temp_path $folder; fastcgi_temp_path $folder;
  uwsgi_temp_path $folder; scgi_temp_path $folder;
  server { listen 127.0.0.1:$nginx_port; root $folder/www; }
}
CONF
chmod 755 "$folder"
nginx -c "$folder/nginx.conf" 2>/dev/null &
nginx=$!
sleep 1

rss() { awk '/VmRSS/ { print $2 }' "/proc/$server/status"; }
measure() { # PORT
  wrk -t1 -c32 -d"${seconds}s" --latency -H "Cookie: guichet=$cookie" "http://127.0.0.1:$1/step"
}
rate() { awk '/Requests\/sec/ { print $2 }' "$1"; }
p99() { awk '$1 == "99%" { print $2 }' "$1"; }
bad() { awk '/Non-2xx/ { print $NF }' "$1"; }

echo "$(nproc) cores for server, nginx and wrk together; 32 connections"
for answers in ${ANSWERS:-6 15}; do
  cookie=$(walk "$answers")
  curl -s -H "Cookie: guichet=$cookie" "http://127.0.0.1:$port/step" >"$folder/www/step"
  name=$(sed -n 's/.*data-step="\([^"]*\)".*/\1/p' "$folder/www/step" | head -n 1)
  echo "after $answers screens: $name, $(wc -c <"$folder/www/step") bytes"
  echo "round  guichet/s  p99      nginx/s  ratio"
  measure "$port" >/dev/null
  : >"$folder/rounds"
  for round in $(seq "$rounds"); do
    measure "$port" >"$folder/a"
    measure "$nginx_port" >"$folder/b"
    [ -z "$(bad "$folder/a")$(bad "$folder/b")" ] || { echo "some answers were no pages" >&2; exit 1; }
    echo "$round $(rate "$folder/a") $(p99 "$folder/a") $(rate "$folder/b")" >>"$folder/rounds"
    awk -v r="$round" 'NR == r { printf "%5d  %9.0f  %-7s %8.0f  %5.2f\n", $1, $2, $3, $4, $2 / $4 }' \
      "$folder/rounds"
  done
  awk '{ print $2 / $4 }' "$folder/rounds" | sort -n \
    | awk '{ v[NR] = $1 } END { printf "median ratio %.2f (aim 0.40)\n", v[int((NR + 1) / 2)] }'
done

# The last of the screens, so what is measured is drawn again and again.
[ "$memory_requests" -gt 0 ] || exit 0
before=$(rss)
done_requests=0
while [ "$done_requests" -lt "$memory_requests" ]; do
  wrk -t1 -c32 -d20s -H "Cookie: guichet=$cookie" "http://127.0.0.1:$port/step" >"$folder/m"
  done_requests=$((done_requests + $(awk '/requests in/ { print $1 }' "$folder/m")))
done
echo "memory: $before kB before, $(rss) kB after $done_requests more requests (aim: under 81920 kB)"
