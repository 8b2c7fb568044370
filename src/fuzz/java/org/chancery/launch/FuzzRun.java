package org.chancery.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One target under the fuzzer, in a process of its own with as much memory as hostile input may cost. What it finds is laid down among the
 * inputs that the normal tests try.
 *
 * @param name
 *            for people
 * @param type
 *            that the fuzzer calls
 * @param property
 *            of the system, as an argument of the process
 * @param kept
 *            folder of inputs
 */
record FuzzRun(String name, String type, String property, Path kept) {
    private static final String MEMORY = "-Xmx512m";
    private static final Pattern EXECUTED = Pattern.compile("stat::number_of_executed_units:\\s+(\\d+)");
    private static final Path RESULTS = Path.of("target", "fuzz");

    /** What came of it. */
    record Result(String name, long tried, List<Path> found, Path log) {}

    static FuzzRun of(HostileTarget target) {
        return new FuzzRun(target.name(), HostileFuzz.class.getName(), "-D" + HostileFuzz.TARGET + "=" + target.name(), target.folder());
    }

    Result run(Duration time) throws IOException, InterruptedException {
        Path corpus = Files.createDirectories(RESULTS.resolve("corpus").resolve(name));
        Files.createDirectories(kept);
        Path log = RESULTS.resolve(name + ".log");
        List<Path> before = HostileTarget.files(kept);
        // The limit of the fuzzer's own is for what stands still; what computes too long is found by the target.
        ProcessBuilder process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), MEMORY,
                "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-XX:-OmitStackTraceInFastThrow", property, "-cp", System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + type, "--instrumentation_includes=org.chancery.**", "--reproducer_path=" + RESULTS,
                "-max_total_time=" + time.toSeconds(), "-timeout=120", "-report_slow_units=120", "-rss_limit_mb=0", "-max_len=65536",
                "-print_final_stats=1",
                "-artifact_prefix=" + kept + "/", corpus.toString(), kept.toString());
        seedsBeside(corpus);
        process.redirectErrorStream(true).redirectOutput(log.toFile()).start().waitFor();
        List<Path> found = new ArrayList<>(HostileTarget.files(kept));
        found.removeAll(before);
        Matcher executed = EXECUTED.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
        return new Result(name, executed.find() ? Long.parseLong(executed.group(1)) : 0, found, log);
    }

    /** The samples too, of which most targets have none among their own inputs. */
    private void seedsBeside(Path corpus) throws IOException {
        if (!type.equals(HostileFuzz.class.getName())) {
            return;
        }
        List<byte[]> seeds = HostileTarget.valueOf(name).seeds();
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(corpus.resolve("seed-" + i), seeds.get(i));
        }
    }
}
