package org.chancery.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.chancery.launch.Terminal.Answer;

/** Somebody at a terminal who types anything, so long as every file that may be written or sent to lies in one folder. */
final class HostileCommands {
    private static final Set<String> WRITING = Set.of("--out", "--store", "--target", "--add");
    /** What leads elsewhere, and what makes a stack trace, which then is no echo where it stands in an answer. */
    private static final String UNTYPED = "[/\\\\\u0000\t]|Exception";
    private static final int MOST_ARGUMENTS = 40;
    private static final int UNEXPECTED = 5;

    private final Path folder;
    private final Terminal terminal;

    HostileCommands(Path folder) {
        this.folder = folder;
        this.terminal = new Terminal(folder.resolve("typed"));
    }

    /** @param line the arguments, each on a line of its own */
    void run(String line) {
        List<String> arguments = harmless(line);
        Answer answer = terminal.run(arguments.toArray(String[]::new));
        if (answer.status() < 0 || answer.status() >= UNEXPECTED) {
            throw new AssertionError(arguments + " ended with " + answer.status());
        }
        if (answer.err().contains("\tat ") || answer.err().contains("Exception")) {
            throw new AssertionError(arguments + " was answered with " + answer.err());
        }
    }

    private List<String> harmless(String line) {
        List<String> arguments = new ArrayList<>();
        boolean writes = false;
        for (String typed : line.split("\r?\n")) {
            String argument = typed.replaceAll(UNTYPED, "_");
            if (argument.isBlank() || argument.matches("\\.+\\s*")) {
                argument = "x";
            }
            int equals = argument.indexOf('=');
            if (writes) {
                arguments.add(folder.resolve(name(argument)).toString());
            } else if (equals > 0 && WRITING.contains(argument.substring(0, equals))) {
                arguments.add(argument.substring(0, equals + 1) + folder.resolve(name(argument.substring(equals + 1))));
            } else {
                arguments.add(argument);
            }
            writes = WRITING.contains(argument);
            if (arguments.size() == MOST_ARGUMENTS) {
                break;
            }
        }
        if (arguments.contains("tour") || writes) {
            arguments.addAll(writes ? List.of(folder.resolve("last").toString()) : List.of("--out", folder.resolve("tour").toString()));
        }
        return arguments;
    }

    /** A name that a file can have. */
    private static String name(String argument) {
        String name = argument.replaceAll("[^A-Za-z0-9._-]", "");
        return "typed-" + name.substring(Math.max(0, name.length() - 60));
    }
}
