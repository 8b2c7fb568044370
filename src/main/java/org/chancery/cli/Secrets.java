package org.chancery.cli;

import java.util.Optional;

/** The port to where a secret may come from that is no file and must be no argument, which others on the machine could read. */
public interface Secrets {

    /** Of the environment variable; empty if it is not set. */
    Optional<char[]> ofVariable(String name);

    /** Typed at the terminal without being shown; empty if there is none. */
    Optional<char[]> typed(String prompt);
}
