# Makes the installer for Windows, on Windows:
#
#   packaging\windows\package.ps1 [-Out DIR] [-Target DIR]
#
# -Out: where it goes, target\installer if not said. -Target: takes the jars that mvn -Pinstaller package left in that target folder.
# Needs a JDK 25 or newer in JAVA_HOME, Maven on the path, and the WiX toolset, from which jpackage makes the .msi.
param([string] $Out, [string] $Target)
$ErrorActionPreference = 'Stop'

$root = (Resolve-Path "$PSScriptRoot\..\..").Path
$arguments = "$root\packaging"
$installer = "$arguments\installer"
if (-not $Out) { $Out = "$root\target\installer" }
$work = "$Out\work"
$sourceTime = [DateTimeOffset]::FromUnixTimeSeconds(1767225600).UtcDateTime

function Run([string] $failure, [string] $program, [string[]] $words) {
    & $program @words
    if ($LASTEXITCODE -ne 0) { throw $failure }
}

# All times the same, so that the cache stays true when the package is unpacked.
function Settle([string] $folder) {
    Get-ChildItem -Recurse $folder | ForEach-Object { $_.LastWriteTimeUtc = $sourceTime }
}

# The lines of files of arguments, without remarks; a value that stands apart is joined to its option.
function Read-Arguments([string[]] $files) {
    Get-Content $files | Where-Object { $_ -match '^-' } | ForEach-Object { $_ -replace '^(--add-modules) ', '$1=' }
}

$jdk = $env:JAVA_HOME
if (-not $jdk -or -not (Test-Path "$jdk\bin\jpackage.exe")) { throw 'JAVA_HOME names no JDK with jpackage: set it to a JDK 25 or newer.' }
$java = "$jdk\bin\java.exe"
if (Test-Path $work) { Remove-Item -Recurse -Force $work }
New-Item -ItemType Directory -Force $work | Out-Null

if (-not $Target) {
    $Target = "$work\target"
    Write-Host 'Building the jars'
    Run 'The build failed.' 'mvn' @('-B', '-q', '-f', "$root\pom.xml", '-Pinstaller', "-Dchancery.target=$Target", '-Dmaven.test.skip=true', 'package')
}
$jar = (Get-ChildItem "$Target\chancery-*.jar").FullName
$version = [IO.Path]::GetFileNameWithoutExtension($jar) -replace '^chancery-', ''

# The program.
$app = "$work\input"
New-Item -ItemType Directory -Force "$app\lib" | Out-Null
Copy-Item $jar "$app\chancery.jar"
Copy-Item "$Target\lib\*.jar" "$app\lib"
$libraries = (Get-ChildItem "$app\lib\*.jar").FullName
Run 'The libraries could not be prepared.' $java (@("$arguments\StackMaps.java") + $libraries)
Run 'The libraries could not be made smaller.' $java (@("$installer\Slim.java", "$installer\left-out.tsv", "$app\chancery.jar") + $libraries)

# The Java that comes along; the libraries of JavaFX go to where Java looks for its own.
Write-Host 'Making the Java that comes along'
$runtime = "$work\runtime"
Run 'jlink failed.' "$jdk\bin\jlink.exe" @('--module-path', "$Target\fx", "@$installer\jlink.args", '--output', $runtime)
foreach ($module in Get-ChildItem "$Target\fx\*.jar") {
    $natives = & "$jdk\bin\jar.exe" --list --file $module.FullName | Where-Object { $_ -match '^[^/]*\.dll$' }
    if ($natives) {
        Push-Location "$runtime\bin"
        Run 'The libraries of JavaFX could not be unpacked.' "$jdk\bin\jar.exe" (@('--extract', '--file', $module.FullName) + $natives)
        Pop-Location
    }
}

# Licences, the list of parts, the icon.
$share = "$work\share"
$texts = "$work\texts"
New-Item -ItemType Directory -Force $share, $texts | Out-Null
Copy-Item "$Target\sbom.json" "$share\chancery.cdx.json"
Copy-Item "$installer\licences\*" $texts
Copy-Item "$root\LICENSE" "$texts\Apache-2.0.txt"
$parts = (Get-ChildItem $jar, "$Target\lib\*.jar", "$Target\fx\*.jar").FullName
Run 'The licences could not be collected.' $java (@("$installer\Licences.java", "$share\licences", $texts) + $parts)
Run 'The icons could not be drawn.' $java @('-cp', "$Target\tools\*", "$installer\Icons.java", "$installer\icon.svg", "$share\icons")

# The cache, trained by the Java that comes along.
Write-Host 'Rehearsing a start'
Settle $app
Settle $runtime
$names = (Get-ChildItem "$app\lib\*.jar").Name | Sort-Object
$path = (@("$app\chancery.jar") + ($names | ForEach-Object { "$app\lib\$_" })) -join ';'
$flags = @(Read-Arguments @("$arguments\jvm.args", "$arguments\headless.args", "$arguments\javafx.args")) + @('-cp', $path)
$scratch = "$work\rehearsal"
New-Item -ItemType Directory -Force $scratch | Out-Null
Run 'The store for the rehearsal could not be made.' "$runtime\bin\java.exe" ($flags + @('org.chancery.launch.Rehearsal', 'store', $scratch))
Run 'The rehearsal made no cache.' "$runtime\bin\java.exe" ($flags + @(Read-Arguments @("$installer\rehearsal.args")) +
    @('-Xlog:disable', '-Xlog:all=off', "-XX:AOTCacheOutput=$app\chancery.aot", 'org.chancery.launch.Rehearsal', 'installed', $scratch))

Write-Host 'Putting the image together'
Run 'jpackage failed.' "$jdk\bin\jpackage.exe" @("@$installer\jpackage.args", '--type', 'app-image', '--app-version', $version, '--input', $app,
    '--runtime-image', $runtime, '--icon', "$share\icons\chancery.ico", '--add-launcher', "chancery-cli=$arguments\windows\console.properties",
    '--app-content', $share, '--dest', $work)

# What jpackage's launchers read: our order of jars, without which the cache would not be taken, and our arguments.
$image = "$work\Chancery"
foreach ($launcher in @{ Chancery = 'window.args'; 'chancery-cli' = 'commands.args' }.GetEnumerator()) {
    $lines = @('[Application]', 'app.mainclass=org.chancery.launch.Main', 'app.classpath=$APPDIR\chancery.jar')
    $lines += $names | ForEach-Object { "app.classpath=`$APPDIR\lib\$_" }
    $lines += @('', '[JavaOptions]')
    $options = Read-Arguments @("$arguments\jvm.args", "$arguments\javafx.args", "$arguments\$($launcher.Value)")
    $lines += $options | ForEach-Object { "java-options=$_" }
    $lines += @('java-options=-XX:AOTCache=$APPDIR\chancery.aot', 'java-options=-Xlog:disable', 'java-options=-Xlog:all=off')
    Set-Content -Encoding utf8 "$image\app\$($launcher.Key).cfg" $lines
}
Settle "$image\app"

Write-Host 'Packing'
Run 'jpackage failed.' "$jdk\bin\jpackage.exe" @('--name', 'Chancery', "@$arguments\windows\jpackage.args", '--app-version', $version,
    '--file-associations', "$installer\ics.properties", '--app-image', $image, '--dest', $Out)
Write-Host "Installer: $((Get-ChildItem "$Out\*.msi").FullName)"
