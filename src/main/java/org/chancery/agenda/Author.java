package org.chancery.agenda;

/** Who changed something, for the history: a person at the desk, or the program reading an article or a calendar. */
public record Author(String name) {
    public static final Author READING = new Author("reading");
    public static final Author DESK = new Author("desk");
    public static final Author IMPORT = new Author("import");
    public static final Author COMMAND_LINE = new Author("command line");
}
