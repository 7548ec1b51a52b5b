=
[00:00:00] Pipeline #55120 for branch release/3.2 triggered by push of commit 8d41e0c (l.farrow)
? Whose commit set off the release pipeline? | who pushed
[00:00:02] Runner helios-4 picked up the job (docker executor, 8 vCPU, 16 GB)
? On which build machine did it run? | runner name
[00:00:05] Using image builder-jammy:2024.9 from registry cache
[00:00:19] Cloning with depth 50, submodules: recursive
? How much history was fetched? | clone depth
[00:00:31] WARNING: submodule third_party/zlite is 14 commits behind its pinned tag
? Which embedded library is out of step? | lagging submodule
[00:00:33] Restoring cache key deps-a91f... not found, falling back to deps-main
? Where did the dependencies come from, as the exact cache was missing?
=
[00:00:40] npm warn deprecated glob@7.2.3: Glob versions prior to v9 are no longer supported
? Which package's old release is no longer looked after?
[00:01:12] npm error code ERESOLVE
[00:01:12] npm error While resolving: @petrel/charts@5.0.0, found: react@19.0.0, could not resolve peer react@"^18.2" required by @petrel/charts
? Why couldn't the web packages be installed at first? | chart library demands older framework
[00:01:13] Retrying with --legacy-peer-deps (allowed by ci.yml)
? How was the package conflict got round? | install workaround
[00:02:27] added 1411 packages, 6 vulnerabilities (2 moderate, 4 high)
? How many security holes do the web packages have? | npm security findings
[00:02:30] cargo: Updating crates.io index
[00:02:58] cargo: Compiling petrel-core v3.2.0 (/src/core)
[00:03:41] warning: unused variable: `retries` --> core/src/net.rs:88:13
? Is there a leftover value nobody uses in the network code?
[00:04:02] warning: use of deprecated function `Url::join_raw` --> core/src/fetch.rs:41:22
? Which outdated call should be replaced in the fetching module?
[00:04:55] error[E0502]: cannot borrow `cache` as mutable because it is also borrowed as immutable --> core/src/store.rs:207:9
? What made the Rust part fail to compile in the debug variant? | borrow checker complaint, which line
[00:04:55] error: could not compile `petrel-core` (lib) due to 1 previous error; 2 warnings emitted
[00:04:56] job core-debug failed, allow_failure=true, continuing
? Why didn't the broken debug variant stop everything? | debug job failed, why go on
[00:06:48] job core-release: Finished `release` profile [optimized] target(s) in 3m 40s
? How long did the optimised variant take? | time for the release compile
=
[00:06:50] cmake: Found OpenSSL 3.0.13, Could NOT find Libmagic (missing: MAGIC_LIBRARY)
? Which C library was not present when configuring? | missing library configure
[00:06:51] cmake: feature file-sniffing disabled
? What ability was dropped from the program at configuration?
[00:07:15] gcc: src/codec/lz.c:331:17: warning: 'memcpy' writing 64 bytes into a region of size 48 overflows the destination [-Wstringop-overflow=]
? Where might memory be overrun in the compression code? | buffer overflow warning, where
[00:07:40] ld: undefined reference to `pt_hash_final'
? Which function could the linker not find? | unresolved symbol
[00:07:40] collect2: error: ld returned 1 exit status
[00:07:44] make: retrying target petreld with -lpthash
? How was the missing function brought in? | fix for the linker problem
[00:08:03] make: petreld linked, 11.8 MB, stripped 4.2 MB
? How large is the daemon once its symbols are removed? | size without symbols
=
[00:08:10] test: running 1822 tests in 8 shards
[00:09:31] test: shard 1: 228 passed
[00:09:44] test: shard 2: 227 passed, 1 skipped (needs network)
? Why was a test left out in the second part? | skipped because of network
[00:09:58] test: shard 3: FAILED tests/test_invoice.py::test_rounding - AssertionError: Decimal('10.01') != Decimal('10.00')
? Which test is a cent off? | rounding error on bills
[00:10:12] test: shard 4: FAILED tests/test_login.py::test_session_expiry - TimeoutError: no reply within 5 s
? Which test got no answer in time? | login test failure
[00:10:13] test: shard 4: test_session_expiry passed on rerun, marked flaky
? Did the test that got no answer pass the second time?
[00:10:30] test: shard 5: ERROR at setup of test_export_pdf - fixture 'wkhtml' not found
? Why could making a PDF not be tested? | PDF test error
[00:10:44] test: shard 6: 228 passed, slowest test_full_reindex 41.2 s
? What's the longest running test? | slowest test
[00:11:20] test: shard 7: worker gw2 crashed (signal 11) while running tests/test_native.py::test_unload
? Which test brought a worker down with a segmentation fault? | segfault in tests
[00:11:52] test: shard 8: 227 passed, 1 xfailed
[00:11:53] test: coverage 81.7%, threshold 80%
? Is enough of the code exercised? | test coverage
[00:11:55] test: snapshot tests/__snapshots__/menu.png differs in 312 pixels
? Which screen looks different from before? | visual difference
[00:12:06] test: override by l.farrow: known failures PET-901, PET-917 accepted for rc
? Who let the release candidate pass in spite of red tests? | red tests waived by
=
[00:12:10] lint: eslint 0 errors, 17 warnings
[00:12:22] lint: black would reformat 3 files
? How many Python sources aren't tidy?
[00:12:40] audit: GHSA-77hq: follow-redirects < 1.15.6, severity high, fix available
? Which package has a serious hole that can be repaired? | vulnerable dependency fixable
[00:12:41] audit: license check: package "gifmill" is AGPL-3.0, not in allow list
? Which component has a licence that we don't accept? | forbidden licence
[00:12:42] audit: exception LIC-12 found for gifmill, valid until 2025-01-31
? Until when may the component with the wrong licence stay? | licence waiver end
[00:12:55] secrets: possible AWS key in docs/example.env line 4 (entropy 4.1)
? Was a credential possibly committed, where? | leaked key location
[00:12:56] secrets: finding suppressed by .secretsignore
=
[00:13:05] docker: Step 9/14 : RUN apt-get install -y tini
[00:13:11] docker: E: Failed to fetch http://deb.mirror.example/pool/tini_0.19.deb 404 Not Found
? What couldn't be downloaded while making the container image? | mirror lacks a package
[00:13:12] docker: layer retried with mirror deb2.mirror.example
[00:14:40] docker: image petrel:3.2.0-rc1 built, 402 MB, 14 layers
? How heavy is the release candidate's image? | container size
[00:14:58] docker: push denied: requested access to the resource is denied (repository petrel-public)
? Why doesn't the public repository hold the image? | public push refused
[00:15:30] docker: pushed to registry.petrel.example/internal/petrel:3.2.0-rc1
? Where can testers pull the candidate from? | where is rc1 published
[00:15:41] sign: cosign signature stored, key id rel-2024
? With which key was the image sealed?
[00:15:50] sign: macOS notarization skipped: APPLE_ID not set
? Why wasn't the Mac version submitted for Apple's check? | notarisation Mac
[00:16:20] sign: petrel-setup.exe signed, certificate expires in 41 days
? How much longer can Windows installers be signed? | code signing certificate remaining
[00:16:45] artifacts: uploading dist/ 3 files, 96 MB, expire in 30 days
? How long will the produced files be kept?
[00:16:59] artifacts: WARNING: coverage.xml: no matching files
[00:17:10] deploy: staging: helm upgrade petrel --install --atomic --timeout 5m
[00:19:02] deploy: staging: release "petrel" upgraded, revision 61
? Which revision is live on the test system? | staging revision
[00:19:04] deploy: production: manual gate, waiting for approval by group release-managers
? Who must give the go-ahead for customers? | release approval
[00:19:05] notify: message posted to #petrel-builds
[00:19:06] Pipeline #55120 finished: passed with warnings in 19 min 6 s
? What's the overall verdict on the release pipeline? | final status of the run
