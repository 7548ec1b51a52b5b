@echo off
rem Runs the cprs command; builds it first where it is missing.
setlocal
set "ROOT=%~dp0"
set "BUILT=%ROOT%cprs-cli\target\built"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if exist "%BUILT%" goto run
echo cprs: building, this happens once (a few minutes the first time) 1>&2
pushd "%ROOT%"
call mvn -B -q -DskipTests -Dspotless.check.skip=true -pl cprs-cli -am package 1>&2
if errorlevel 1 (
  popd
  echo cprs: the build failed 1>&2
  exit /b 1
)
popd
type nul > "%BUILT%"
:run
"%JAVA%" %JAVA_OPTS% -cp "%ROOT%cprs-cli\target\lib\*;%ROOT%cprs-cli\target\cprs-cli-0.1.0-SNAPSHOT.jar" dev.cprs.cli.Cprs %*
exit /b %ERRORLEVEL%
