package org.chancery.launch;

import java.io.Console;
import java.util.Optional;
import org.chancery.cli.Secrets;

/** Secrets of the environment and of the terminal. */
final class ConsoleSecrets implements Secrets {

    @Override
    public Optional<char[]> ofVariable(String name) {
        return Optional.ofNullable(System.getenv(name)).map(String::toCharArray);
    }

    @Override
    public Optional<char[]> typed(String prompt) {
        Console console = System.console();
        return console == null || !console.isTerminal() ? Optional.empty() : Optional.ofNullable(console.readPassword("%s ", prompt));
    }
}
