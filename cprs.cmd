@echo off
rem Runs the cprs command; builds it first where it is missing or its sources are newer.
rem This follows ./cprs line by line, but it was written without a Windows machine. docs/natives.md says what was tried.
rem Not as there: a symbolic link to this file is not followed, and no progress bar is drawn.
rem Whether a person types standard input is what Java's console says: from Java 22 on it needs jdk.console for that.
rem Results are UTF-8: "chcp 65001" shows them in a console. Java reads its arguments in the system's code page, so
rem a query in letters outside it needs Windows' option "Use Unicode UTF-8 for worldwide language support".
setlocal
set "ROOT=%~dp0"
set "TARGET=%ROOT%cprs-cli\target"
rem What this call needs. The methods that measure compares with are large, and nothing else needs them.
set "NEEDED=cprs-cli"
set "CLASS_PATH=%TARGET%\cprs-cli.jar;%TARGET%\lib\*"
if "%~1"=="measure" set "NEEDED=cprs-cli cprs-rankers"
if "%~1"=="measure" set "CLASS_PATH=%CLASS_PATH%;%ROOT%cprs-rankers\target\cprs-rankers.jar;%ROOT%cprs-rankers\target\lib\*"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"

call :stale
if not defined STALE goto run
if not exist "%TARGET%" mkdir "%TARGET%"
set TRIES=0

rem Two calls can't both have the lock file open for writing: the second skips its call of :build and tries again.
:wait
set "HAD_LOCK="
set "BUILD_FAILED="
8>&2 2>nul (9>"%TARGET%\lock" call :build)
if defined BUILD_FAILED exit /b 1
if defined HAD_LOCK goto run
set /a TRIES+=1
if %TRIES% geq 900 (
  echo cprs: another build holds "%TARGET%\lock", or it can't be written 1>&2
  exit /b 1
)
ping -n 3 127.0.0.1 >nul
goto wait

:run
"%JAVA%" --enable-native-access=ALL-UNNAMED %JAVA_OPTS% -Dfile.encoding=UTF-8 -Djdk.console=java.base -Dcprs.progress=false -cp "%CLASS_PATH%" dev.cprs.cli.Cprs %*
exit /b %ERRORLEVEL%

rem Puts into STALE, with commas between, what is needed and not built, or older than the sources.
:stale
set "STALE="
for %%M in (%NEEDED%) do call :look %%M
exit /b 0

:look
set "BUILT=%ROOT%%1\target\built"
if not exist "%BUILT%" goto add
if not exist "%ROOT%%1\target\%1.jar" goto add
powershell -NoProfile -Command "$built = (Get-Item -LiteralPath $env:BUILT).LastWriteTime; $files = @(Get-Item -Path (Join-Path $env:ROOT 'pom.xml'), (Join-Path $env:ROOT 'cprs-*\pom.xml'), (Join-Path $env:ROOT 'integrations\cprs-chat-json\pom.xml'), (Join-Path $env:ROOT 'benchmarks\engine\pom.xml')) + @(Get-ChildItem -Recurse -Path (Join-Path $env:ROOT 'cprs-*\src\main'), (Join-Path $env:ROOT 'integrations\cprs-chat-json\src\main'), (Join-Path $env:ROOT 'benchmarks\engine\src\main')); if ($files | Where-Object { $_.LastWriteTime -gt $built }) { exit 1 } else { exit 0 }" <nul
if not errorlevel 1 exit /b 0
:add
if defined STALE (set "STALE=%STALE%,%1") else set "STALE=%1"
exit /b 0

rem Runs with the lock on handle 9, and standard error on handle 8.
:build
set "HAD_LOCK=1"
call :stale
if not defined STALE exit /b 0
set "WHAT="
if "%STALE%"=="cprs-rankers" set "WHAT= the methods to compare with"
echo cprs: building%WHAT%, this happens once (a few minutes the first time) 1>&8
for %%M in (%STALE%) do (
  rem Libraries of another version would stay on the class path.
  if exist "%ROOT%%%M\target\built" del "%ROOT%%%M\target\built"
  if exist "%ROOT%%%M\target\lib" rmdir /s /q "%ROOT%%%M\target\lib"
  if not exist "%ROOT%%%M\target" mkdir "%ROOT%%%M\target"
  type nul > "%ROOT%%%M\target\built.new"
)
pushd "%ROOT%"
call mvn -B -q -DskipTests -Dspotless.check.skip=true -pl "%STALE%" -am package <nul 1>&8 2>&8
if errorlevel 1 set "BUILD_FAILED=1"
popd
if defined BUILD_FAILED (
  echo cprs: the build failed 1>&8
  exit /b 1
)
for %%M in (%STALE%) do move /y "%ROOT%%%M\target\built.new" "%ROOT%%%M\target\built" >nul
exit /b 0
