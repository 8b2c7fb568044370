package org.chancery.launch;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The sockets of a network that this process holds, as the kernel tells it, whoever opened them: also those of native libraries. */
final class OwnSockets {
    private static final Path PROCESS = Path.of("/proc/self");
    private static final List<String> TABLES = List.of("tcp", "tcp6", "udp", "udp6", "raw", "raw6");
    private static final int INODE = 9;

    private OwnSockets() {}

    /** Lines of the kernel's tables; none where the system has no such tables. */
    static List<String> open() throws IOException {
        if (!Files.isDirectory(PROCESS.resolve("fd"))) {
            return List.of();
        }
        Set<String> own = descriptors();
        List<String> open = new ArrayList<>();
        for (String table : TABLES) {
            Path file = PROCESS.resolve("net").resolve(table);
            for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > INODE && own.contains("socket:[" + columns[INODE] + "]")) {
                    open.add(table + " " + line.strip());
                }
            }
        }
        return open;
    }

    private static Set<String> descriptors() throws IOException {
        Set<String> targets = new HashSet<>();
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(PROCESS.resolve("fd"))) {
            for (Path descriptor : descriptors) {
                try {
                    targets.add(Files.readSymbolicLink(descriptor).toString());
                } catch (NoSuchFileException closedMeanwhile) {
                    targets.remove(descriptor.toString());
                }
            }
        }
        return targets;
    }
}
