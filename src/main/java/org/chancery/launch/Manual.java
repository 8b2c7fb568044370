package org.chancery.launch;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.chancery.text.Messages;

/** Prints the manual page for {@code man} in the language that the argument names; the packages bring it along. */
final class Manual {
    private Manual() {}

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        Messages messages = Messages.of(Locale.of(arguments[0]));
        out.print(new Composition(InputStream.nullInputStream(), out, System.err, Main.clock(), messages, new Unexpected(System.err, Main
                .clock(), messages)).cli().manual());
        out.flush();
    }
}
