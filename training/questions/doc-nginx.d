=
203.0.113.17 - - [11/May/2024:06:58:02 +0200] "GET /index.html HTTP/2.0" 200 8124 "-" "Mozilla/5.0 (X11; Linux x86_64)"
203.0.113.17 - - [11/May/2024:06:58:03 +0200] "GET /assets/site.9c1f.css HTTP/2.0" 200 20417 "https://fernhill.example/index.html" "Mozilla/5.0 (X11; Linux x86_64)"
? How large is the stylesheet sent to the Linux visitor? | css bytes
203.0.113.17 - - [11/May/2024:06:58:03 +0200] "GET /favicon.ico HTTP/2.0" 404 153 "https://fernhill.example/index.html" "Mozilla/5.0 (X11; Linux x86_64)"
? Which little icon is missing from the site?
2024/05/11 06:58:40 [notice] 1171#1171: signal 1 (SIGHUP) received from 2204, reconfiguring
? When was the server told to reload its settings? | config reread, by which process
2024/05/11 06:58:40 [warn] 1171#1171: conflicting server name "shop.fernhill.example" on 0.0.0.0:443, ignored
? Which virtual host is defined twice? | duplicate site
2024/05/11 06:58:41 [emerg] 2207#2207: cannot load certificate "/etc/ssl/fernhill/blog.pem": BIO_new_file() failed (SSL: error:80000002:system library::No such file or directory)
? Why did the reload with the new settings fail? | TLS file absent
2024/05/11 06:59:12 [notice] 1171#1171: signal 1 (SIGHUP) received from 2231, reconfiguring
2024/05/11 06:59:12 [notice] 1171#1171: start worker processes
=
198.51.100.4 - - [11/May/2024:07:01:15 +0200] "POST /api/v2/login HTTP/1.1" 200 412 "-" "FernhillApp/3.1 (iOS 17.4)"
? Did the iPhone user manage to sign in?
198.51.100.4 - - [11/May/2024:07:01:16 +0200] "GET /api/v2/basket HTTP/1.1" 200 1290 "-" "FernhillApp/3.1 (iOS 17.4)"
198.51.100.4 - - [11/May/2024:07:01:31 +0200] "POST /api/v2/orders HTTP/1.1" 502 157 "-" "FernhillApp/3.1 (iOS 17.4)"
? What answer did the iPhone customer get on trying to buy? | purchase from phone failed with which status
2024/05/11 07:01:31 [error] 2240#2240: *318 connect() failed (111: Connection refused) while connecting to upstream, client: 198.51.100.4, server: fernhill.example, request: "POST /api/v2/orders HTTP/1.1", upstream: "http://10.8.0.21:9000/api/v2/orders"
? Why couldn't the purchase go through at first, which backend was down? | nothing listening on the order service
2024/05/11 07:01:31 [warn] 2240#2240: *318 upstream server temporarily disabled while connecting to upstream, upstream: "http://10.8.0.21:9000"
? Which backend was taken out of rotation?
198.51.100.4 - - [11/May/2024:07:01:40 +0200] "POST /api/v2/orders HTTP/1.1" 201 533 "-" "FernhillApp/3.1 (iOS 17.4)"
? When was the phone customer's purchase finally accepted?
2024/05/11 07:03:05 [error] 2241#2241: *340 upstream timed out (110: Connection timed out) while reading response header from upstream, client: 192.0.2.90, server: fernhill.example, request: "GET /reports/annual.pdf HTTP/1.1", upstream: "http://10.8.0.23:9000/reports/annual.pdf"
? Why couldn't somebody get the yearly PDF? | backend too slow, which document
192.0.2.90 - - [11/May/2024:07:03:05 +0200] "GET /reports/annual.pdf HTTP/1.1" 504 167 "-" "curl/8.5.0"
? Which client program received a gateway timeout?
192.0.2.90 - - [11/May/2024:07:04:10 +0200] "GET /reports/annual.pdf HTTP/1.1" 499 0 "-" "curl/8.5.0"
? When did the downloader lose patience and hang up? | client closed before reply
=
45.77.10.9 - - [11/May/2024:07:10:01 +0200] "GET /wp-login.php HTTP/1.1" 404 153 "-" "python-requests/2.31"
? Did a bot look for a WordPress entrance?
45.77.10.9 - - [11/May/2024:07:10:01 +0200] "GET /.env HTTP/1.1" 403 153 "-" "python-requests/2.31"
? Was anyone after our secret environment settings, and were they turned away?
45.77.10.9 - - [11/May/2024:07:10:02 +0200] "GET /.git/config HTTP/1.1" 403 153 "-" "python-requests/2.31"
? Did the scanner try to read the repository?
45.77.10.9 - - [11/May/2024:07:10:02 +0200] "GET /backup.zip HTTP/1.1" 200 7340032 "-" "python-requests/2.31"
? What did the scanner actually manage to steal? | leaked archive size
45.77.10.9 - - [11/May/2024:07:10:03 +0200] "GET /../../etc/passwd HTTP/1.1" 400 157 "-" "python-requests/2.31"
? How did the server react to the path traversal?
2024/05/11 07:10:04 [error] 2240#2240: *402 limiting requests, excess: 20.480 by zone "perip", client: 45.77.10.9, server: fernhill.example, request: "GET /phpmyadmin/ HTTP/1.1"
? At which page was the scanner throttled? | rate limit zone
45.77.10.9 - - [11/May/2024:07:10:04 +0200] "GET /phpmyadmin/ HTTP/1.1" 503 197 "-" "python-requests/2.31"
2024/05/11 07:10:20 [error] 2240#2240: *411 access forbidden by rule, client: 45.77.10.9, server: fernhill.example, request: "GET / HTTP/1.1"
? When did the block against the scanner's address take hold?
=
192.0.2.15 - m.torres [11/May/2024:07:21:44 +0200] "GET /admin/ HTTP/2.0" 200 5110 "-" "Mozilla/5.0 (Macintosh)"
? Who used the administration area from a Mac?
192.0.2.15 - m.torres [11/May/2024:07:22:10 +0200] "DELETE /admin/products/5512 HTTP/2.0" 204 0 "https://fernhill.example/admin/" "Mozilla/5.0 (Macintosh)"
? Who removed an article from the catalogue, and which?
192.0.2.15 - m.torres [11/May/2024:07:23:58 +0200] "PUT /admin/prices/spring HTTP/2.0" 409 96 "https://fernhill.example/admin/" "Mozilla/5.0 (Macintosh)"
? Was the attempt to change the season's price list successful? | conflict on update
192.0.2.16 - - [11/May/2024:07:24:30 +0200] "GET /admin/ HTTP/2.0" 401 179 "-" "Mozilla/5.0 (Macintosh)"
? Which address was asked for a password and gave none?
2024/05/11 07:24:41 [error] 2241#2241: *455 user "k.brandt": password mismatch, client: 192.0.2.16, server: fernhill.example, request: "GET /admin/ HTTP/2.0"
? Who mistyped the admin login?
2024/05/11 07:25:03 [error] 2241#2241: *455 user "kbrandt" was not found in "/etc/nginx/htpasswd", client: 192.0.2.16, server: fernhill.example, request: "GET /admin/ HTTP/2.0"
? Which login name doesn't exist? | unknown account
=
192.0.2.77 - - [11/May/2024:07:40:11 +0200] "POST /upload/cv HTTP/1.1" 413 183 "https://fernhill.example/jobs" "Mozilla/5.0 (Windows NT 10.0)"
2024/05/11 07:40:11 [error] 2240#2240: *500 client intended to send too large body: 15204811 bytes, client: 192.0.2.77, server: fernhill.example, request: "POST /upload/cv HTTP/1.1"
? Why couldn't the applicant hand in a résumé? | how big was the rejected file
192.0.2.77 - - [11/May/2024:07:42:50 +0200] "POST /upload/cv HTTP/1.1" 201 88 "https://fernhill.example/jobs" "Mozilla/5.0 (Windows NT 10.0)"
? Did the job seeker succeed later?
192.0.2.80 - - [11/May/2024:07:44:02 +0200] "GET /sale HTTP/1.1" 301 169 "-" "Mozilla/5.0 (Windows NT 10.0)"
? Which page has moved for good? | permanent redirect
192.0.2.80 - - [11/May/2024:07:44:02 +0200] "GET /offers/summer HTTP/1.1" 200 30121 "-" "Mozilla/5.0 (Windows NT 10.0)"
66.249.66.1 - - [11/May/2024:07:45:00 +0200] "GET /robots.txt HTTP/1.1" 200 312 "-" "Googlebot/2.1"
? Did a search engine ask what it may crawl?
66.249.66.1 - - [11/May/2024:07:45:02 +0200] "GET /offers/winter HTTP/1.1" 410 162 "-" "Googlebot/2.1"
? What did the crawler learn was gone for ever?
66.249.66.1 - - [11/May/2024:07:45:05 +0200] "GET /offers/summer HTTP/1.1" 304 0 "-" "Googlebot/2.1"
? Which page hadn't changed since the crawler's last visit? | not modified
=
2024/05/11 07:52:13 [crit] 2241#2241: *560 open() "/var/cache/nginx/7/a3/0000001182" failed (24: Too many open files), client: 192.0.2.31, server: cdn.fernhill.example
? Which resource limit did the cache run into? | file handles exhausted
2024/05/11 07:52:13 [alert] 1171#1171: 1024 worker_connections are not enough
? How many simultaneous clients was a worker set to accept? | connection setting too low
2024/05/11 07:52:20 [error] 2241#2241: *571 SSL_do_handshake() failed (SSL: error:0A000102:SSL routines::unsupported protocol) while SSL handshaking, client: 192.0.2.200, server: 0.0.0.0:443
? Which visitor uses encryption that is too old? | outdated TLS client
2024/05/11 07:53:01 [warn] 2240#2240: *580 a client request body is buffered to a temporary file /var/lib/nginx/body/0000000044, client: 192.0.2.33, server: fernhill.example, request: "POST /api/v2/photos HTTP/1.1"
? Which upload was parked on disk?
2024/05/11 07:53:44 [error] 2240#2240: *585 no live upstreams while connecting to upstream, client: 192.0.2.33, server: fernhill.example, request: "GET /search?q=boots HTTP/1.1", upstream: "http://search_pool/search?q=boots"
? Why did looking for footwear give nothing? | whole pool dead
192.0.2.33 - - [11/May/2024:07:53:44 +0200] "GET /search?q=boots HTTP/1.1" 502 157 "-" "Mozilla/5.0 (Android 14)"
192.0.2.33 - - [11/May/2024:07:55:09 +0200] "GET /search?q=boots HTTP/1.1" 200 18830 "-" "Mozilla/5.0 (Android 14)"
? From when on did looking for footwear work again?
2024/05/11 07:58:00 [error] 2241#2241: *602 upstream sent too big header while reading response header from upstream, client: 192.0.2.41, server: fernhill.example, request: "GET /account HTTP/1.1", upstream: "http://10.8.0.22:9000/account"
? What's wrong with the profile page's reply? | oversized cookies from the application
2024/05/11 07:59:30 [error] 2241#2241: *610 open() "/var/www/fernhill/assets/logo-old.svg" failed (2: No such file or directory), client: 192.0.2.41, server: fernhill.example, request: "GET /assets/logo-old.svg HTTP/1.1"
? Which picture is still linked although it was deleted?
2024/05/11 08:00:00 [notice] 1171#1171: signal 10 (SIGUSR1) received from 2999, reopening logs
? When were the log files rotated?
2024/05/11 08:05:12 [notice] 1171#1171: signal 3 (SIGQUIT) received from 1, shutting down
? When was the server asked to stop gracefully?
2024/05/11 08:05:13 [notice] 2240#2240: gracefully shutting down
2024/05/11 08:05:19 [notice] 1171#1171: exit
? At what moment was the web server finally gone?
