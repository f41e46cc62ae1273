@echo off
rem Jiceng on Windows: builds what is not built or is older than its sources, then runs the command.
setlocal
chcp 65001 >nul
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "PROGRAM=%HOME_DIR%\app\server\target\jiceng"
set "JAR=%PROGRAM%\server-0.1.0.jar"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo No Java found; install a JDK 17 or newer, or set JAVA_HOME 1>&2
  exit /b 1
)
if "%JICENG_BUILD%"=="never" goto run
if not exist "%HOME_DIR%\pom.xml" goto run
if not exist "%JAR%" goto build
if not exist "%HOME_DIR%\app\database\target\neo4j\lib" goto build
powershell -NoProfile -Command "$built = Join-Path $env:HOME_DIR 'app\server\target\jiceng-built'; if (-not (Test-Path $built)) { exit 1 }; $at = (Get-Item $built).LastWriteTime; $new = Get-ChildItem -Recurse -File (Join-Path $env:HOME_DIR 'app'), (Join-Path $env:HOME_DIR 'graph-schema'), (Join-Path $env:HOME_DIR 'pom.xml') | Where-Object { ($_.FullName -match '\\src\\main\\' -or $_.Name -eq 'pom.xml') -and $_.LastWriteTime -gt $at } | Select-Object -First 1; if ($new) { exit 1 }"
if not errorlevel 1 goto run
:build
echo Building (the first time downloads for some minutes)... 1>&2
pushd "%HOME_DIR%"
call mvn -q -B -DskipTests package 1>&2
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
  echo The build failed; see the lines above 1>&2
  exit /b 1
)
type nul > "%HOME_DIR%\app\server\target\jiceng-built"
:run
if not defined JICENG_JAVA_OPTIONS set "JICENG_JAVA_OPTIONS=-Xmx1g"
"%JAVA%" -XX:+UseSerialGC %JICENG_JAVA_OPTIONS% -Dfile.encoding=UTF-8 "-Djiceng.home=%HOME_DIR%" -cp "%PROGRAM%\lib\*;%PROGRAM%\*" org.jiceng.server.cli.Jiceng %*
exit /b %ERRORLEVEL%
